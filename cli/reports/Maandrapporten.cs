using System.Globalization;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Reports.Maandrapport;

namespace RsdAnalytics.Cli.Reports;

/// <summary>Gathers what the report of a month is made from, and writes it.</summary>
internal static class Maandrapporten
{
    /// <summary>The figures of a month.</summary>
    /// <exception cref="WarehouseFout">The month is not loaded.</exception>
    public static MaandGegevens Verzamel(Cijferbron bron, Maand maand, string opdrachtregel)
    {
        var (warehouse, referentie, stand, _) = bron;
        var ladingen = Ladingen.Geldig(warehouse, stand);
        var lading = ladingen.FirstOrDefault(l => l.Maand == maand)
            ?? throw new WarehouseFout($"De maand {maand} is in {warehouse.Plaats} niet geladen. Kies een geladen maand{(ladingen.Count > 0 ? $" van {ladingen[0].Maand} tot en met {ladingen[^1].Maand}" : "")}.");
        var overzicht = new KpiOverzicht(warehouse, referentie, bron.Kpis);
        var moment = overzicht.Moment(Peildatum.TryKies(maand.Jaar, maand.LaatsteDag, out var dag) ? dag : default, stand);
        return new MaandGegevens
        {
            Maand = maand,
            Nu = moment.Uitkomsten,
            NaarRato = overzicht.Ernaast(moment, stand)?.NaarRato ?? [],
            Stroom = [.. bron.Stroom.Where(r => r.Maand <= maand)],
            Opvallend = new Opvallendzoeker(warehouse, referentie).Zoek(maand, bron.Stroom, stand),
            Lading = lading,
            Afkeur = Ladingbevindingen.PerCode(warehouse, lading.Lading),
            Bevindingen = [.. new Aansluiting(warehouse, referentie).Controleer(stand).Where(b => b.Maand == maand)],
            Synthetisch = ladingen.Any(l => l.Synthetisch),
            Referentie = referentie,
            Opdrachtregel = opdrachtregel,
            Versie = Programma.Versie,
        };
    }

    /// <summary>Writes maandrapport-JJJJ-MM.html.</summary>
    /// <returns>The name of the file.</returns>
    public static string Schrijf(MaandGegevens gegevens, string map)
    {
        Directory.CreateDirectory(map);
        var naam = string.Create(CultureInfo.InvariantCulture, $"maandrapport-{gegevens.Maand}.html");
        Evaluaties.SchrijfPagina(MaandRapport.Maak(gegevens), Path.Combine(map, naam));
        return naam;
    }
}
