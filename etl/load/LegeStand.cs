using System.Globalization;
using Dapper;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Entities;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Load;

/// <summary>
/// A required stand file without a row: the contract allows it (the file is there, and M05 looks at open cases only and from fifty up), but a
/// stand says that what it does not name is gone, so an export that failed looks the same. Source: extractcontract, "Files" and M01, M05.
/// </summary>
internal static class LegeStand
{
    /// <summary>A sentence for each such file, unless the newest earlier month had no rows of it either.</summary>
    /// <param name="warehouse">The warehouse, with the month in it.</param>
    /// <param name="transactie">The transaction of the load.</param>
    /// <param name="maand">The month.</param>
    /// <param name="geldig">The valid ladingen before this one.</param>
    /// <param name="tellingen">What was read of each file.</param>
    public static IEnumerable<string> Zoek(IWarehouse warehouse, ILaadtransactie transactie, Maand maand, IReadOnlyList<GeldigeLading> geldig, IReadOnlyList<Bestandstelling> tellingen)
    {
        var leeg = Extractcontract.Bestanden
            .Where(b => b is { Soort: Leveringsoort.Stand, Verplicht: true } && tellingen.Any(t => t.Bestand == b.Naam && t.Gelezen == 0))
            .ToList();
        var vorige = leeg.Count == 0 ? null : geldig.Where(l => l.Maand < maand).MaxBy(l => l.Maand);
        foreach (var bestand in leeg)
        {
            var eerder = vorige is null ? (int?)null : warehouse.Verbinding.ExecuteScalar<int>(
                "select coalesce(sum(geladen), 0) from lading_bestand where lading_id = @lading and bestand = @naam", new { lading = vorige.Lading, naam = bestand.Naam }, transactie.Transactie);
            if (eerder != 0)
            {
                var was = eerder is { } rijen ? string.Create(CultureInfo.InvariantCulture, $", terwijl {vorige!.Maand} er {rijen} {(rijen == 1 ? "rij" : "rijen")} van had") : "";
                yield return $"{bestand.Naam} heeft alleen een kopregel{was}. Dit bestand hoort volledig te zijn: voor {maand} geldt nu dat er niets is. Klopt dat niet, lever het dan opnieuw.";
            }
        }
    }
}
