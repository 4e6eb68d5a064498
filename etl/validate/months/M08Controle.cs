using System.Globalization;
using RsdAnalytics.Etl.Entities;

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

    /// <summary>
    /// That a row of controle.csv was refused, so that what it says was compared with nothing: as of any file, such a row is a finding of its own and the
    /// rest of the month is loaded. Null when every row was good.
    /// </summary>
    /// <param name="bevindingen">The findings of the month.</param>
    /// <param name="zonder">The delivered files of which no good row gives a total.</param>
    public static string? NietVergeleken(IEnumerable<Bevinding> bevindingen, IReadOnlyList<string> zonder)
    {
        var regels = bevindingen.Where(b => b.KeurtRijAf && b.Bestand == Controle.Bestand).Select(b => b.Regel).Distinct().ToList();
        return regels.Count == 0
            ? null
            : $"in controle.csv is {(regels.Count == 1 ? "regel" : "regels")} {string.Join(", ", regels)} afgekeurd, en wat daar staat is nergens mee vergeleken. "
                + (zonder.Count == 0 ? "" : $"Niet gecontroleerd op volledigheid: {string.Join(", ", zonder)}. ")
                + "Verbeter controle.csv en lever haar opnieuw.";
    }

    public static IEnumerable<Bevinding> Controleer(Controletotaal verwacht, int gelezen, long? somHonderdsten)
    {
        if (verwacht.Rijen != gelezen)
        {
            yield return new Bevinding(Code, verwacht.Bestand, null, null, string.Create(CultureInfo.InvariantCulture,
                $"Volgens controle.csv heeft {verwacht.Bestand} {verwacht.Rijen} rijen, gelezen zijn er {gelezen}. Lever het bestand opnieuw, of verbeter controle.csv."));
        }

        if (verwacht.SomHonderdsten is { } som && som != (somHonderdsten ?? 0))
        {
            yield return new Bevinding(Code, verwacht.Bestand, null, null,
                $"De som van de bedragen in {verwacht.Bestand} is niet die van controle.csv. Lever het bestand opnieuw, of verbeter controle.csv.");
        }
    }
}
