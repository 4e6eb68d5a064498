using System.Globalization;

namespace RsdAnalytics.Etl.Validate.Months;

/// <summary>What the supplier says it sent of one file.</summary>
/// <param name="Bestand">The file, with extension.</param>
/// <param name="Rijen">The number of rows.</param>
/// <param name="SomHonderdsten">The sum of the file's amount column in cents; null when not given.</param>
internal sealed record Controletotaal(string Bestand, long Rijen, long? SomHonderdsten);

/// <summary>
/// M08: controle.csv names a number of rows or a sum that the file does not have. Source: extractcontract, "What is checked".
/// </summary>
internal static class M08Controle
{
    public const string Code = "M08";

    public static IEnumerable<Bevinding> Controleer(Controletotaal verwacht, int gelezen, long? somHonderdsten)
    {
        if (verwacht.Rijen != gelezen)
        {
            yield return new Bevinding(Code, verwacht.Bestand, null, null, string.Create(CultureInfo.InvariantCulture,
                $"Volgens controle.csv heeft {verwacht.Bestand} {verwacht.Rijen} rijen, gelezen zijn er {gelezen}. Vraag de levering opnieuw aan."));
        }

        if (verwacht.SomHonderdsten is { } som && som != (somHonderdsten ?? 0))
        {
            yield return new Bevinding(Code, verwacht.Bestand, null, null,
                $"De som van de bedragen in {verwacht.Bestand} is niet die van controle.csv. Vraag de levering opnieuw aan.");
        }
    }
}
