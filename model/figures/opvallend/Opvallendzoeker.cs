using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>Finds the figures of a month that stand out against the same figures of the months before.</summary>
public sealed class Opvallendzoeker(IWarehouse warehouse, Referentiegegevens referentie)
{
    private static readonly (string Naam, Func<Stroomregel, double?> Waarde)[] Stroomcijfers =
    [
        ("Instroom", r => r.Instroom + r.NagekomenInstroom),
        ("Uitstroom", r => r.Uitstroom + r.NagekomenUitstroom + r.Verdwenen),
        ("Verandering van het bestand", r => r.Eind - r.Begin),
    ];

    /// <summary>What stands out, the farthest first; none when the reference data name no bounds or too few months are loaded.</summary>
    /// <param name="maand">The month.</param>
    /// <param name="stroom">The stock-flow table in the same state.</param>
    /// <param name="stand">The state of the warehouse.</param>
    public IReadOnlyList<Opvallend> Zoek(Maand maand, IReadOnlyList<Stroomregel> stroom, Stand stand)
    {
        ArgumentNullException.ThrowIfNull(stroom);
        return referentie.Opvallendgrenzen(maand.Jaar) is not { } grenzen
            ? []
            : [.. Stroom(maand, stroom, grenzen).Concat(Plaatsingen(maand, stand, grenzen))
                .Where(o => Math.Abs(o.Score) > grenzen.Drempel)
                .OrderByDescending(o => Math.Abs(o.Score)).ThenBy(o => o.Cijfer, StringComparer.Ordinal).ThenBy(o => o.Gebied, StringComparer.Ordinal)];
    }

    private static IEnumerable<Opvallend> Stroom(Maand maand, IReadOnlyList<Stroomregel> stroom, Opvallendgrenzen grenzen)
    {
        foreach (var gebied in stroom.Where(r => r.Maand <= maand && r.Begin is not null).GroupBy(r => r.Gemeente))
        {
            var regels = gebied.OrderBy(r => r.Maand).ToList();
            if (regels[^1].Maand != maand)
            {
                continue;
            }

            // What comes and goes by chance spreads like the root of how many come and go; the change by both together.
            var beweging = OpvallendRegels.Mediaan(regels.TakeLast(grenzen.Terugblik + 1).Select(r => (Stroomcijfers[0].Waarde(r) + Stroomcijfers[1].Waarde(r)) ?? 0));
            foreach (var (naam, waarde) in Stroomcijfers)
            {
                var reeks = regels.Select(r => waarde(r) ?? 0).ToList();
                var toeval = naam == Stroomcijfers[^1].Naam ? beweging : OpvallendRegels.Mediaan(reeks);
                if (Beoordeel(naam, gebied.Key, reeks, toeval, grenzen) is { } opvallend)
                {
                    yield return opvallend;
                }
            }
        }
    }

    // Counts of a year grow through it: what a month added is the difference with the month before.
    private IEnumerable<Opvallend> Plaatsingen(Maand maand, Stand stand, Opvallendgrenzen grenzen)
    {
        var aantallen = KpiDefinities.Alle.Where(d => d.Soort == KpiSoort.Aantal).ToList();
        var standen = Standen(maand, stand, grenzen, aantallen);
        foreach (var definitie in aantallen)
        {
            foreach (var (id, gebied) in Gebied.Alle(referentie))
            {
                double? Waarde(Maand m) => standen.TryGetValue(m, out var tellingen)
                    ? tellingen[definitie.Code].GetValueOrDefault(id)?.Teller ?? 0
                    : null;
                var reeks = Maand.Reeks(maand.Plus(-grenzen.Terugblik), maand)
                    .Select(m => m.Nummer == 1 ? Waarde(m) : Waarde(m) - Waarde(m.Vorige)).ToList();
                if (reeks[^1] is not null
                    && Beoordeel($"{definitie.Naam} in de maand", gebied, [.. reeks.OfType<double>()], OpvallendRegels.Mediaan(reeks.OfType<double>()), grenzen) is { } opvallend)
                {
                    yield return opvallend;
                }
            }
        }
    }

    // Only the counts of persons and placements, and all month ends of a year in one reading.
    private Dictionary<Maand, Dictionary<string, Dictionary<int, KpiTelling>>> Standen(
        Maand maand, Stand stand, Opvallendgrenzen grenzen, IReadOnlyList<KpiDefinitie> aantallen)
    {
        var kpis = new KpiBerekening(warehouse, referentie);
        var geladen = Ladingen.MaandenMetPersonen(warehouse, stand);
        return Maand.Reeks(maand.Plus(-grenzen.Terugblik - 1), maand)
            .Where(geladen.Contains)
            .GroupBy(m => m.Jaar)
            .SelectMany(jaar => jaar.Zip(kpis.Geteld(
                [.. jaar.Select(m => KpiParameters.Van(Peildatum.TryKies(m.Jaar, m.LaatsteDag, out var dag) ? dag : default, stand, geladen, referentie))],
                aantallen)))
            .ToDictionary(m => m.First, m => m.Second);
    }

    private static Opvallend? Beoordeel(string cijfer, string gebied, List<double> reeks, double toeval, Opvallendgrenzen grenzen) =>
        OpvallendRegels.Meet(reeks[..^1], reeks[^1], Math.Sqrt(Math.Max(toeval, 1)), grenzen) is { } maat
            ? new Opvallend(cijfer, gebied, reeks[^1], maat.Midden, maat.Onder, maat.Boven, maat.Score)
            : null;
}
