using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd inzage --json; it never holds the number that was asked for.</summary>
internal static class Inzageantwoord
{
    public static object Van(IReadOnlyList<Inzagedeel>? delen) => new
    {
        bekend = delen is not null,
        delen = (delen ?? []).Select(d => new
        {
            onderwerp = d.Onderwerp,
            rijen = d.Rijen.Select(rij => d.Kolommen.Zip(rij).ToDictionary(p => p.First, p => p.Second)),
        }),
    };
}
