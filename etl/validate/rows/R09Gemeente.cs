using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Validate.Rows;

/// <summary>R09: the municipality is unknown. Source: extractcontract, "Form" (a name or a CBS code).</summary>
internal static class R09Gemeente
{
    public const string Code = "R09";

    public static string Melding(IEnumerable<Gemeente> gemeenten) =>
        $"Deze gemeente is niet bekend. Kies uit: {string.Join(", ", gemeenten.Select(g => $"{g.Naam} ({g.CbsCode})"))}.";
}
