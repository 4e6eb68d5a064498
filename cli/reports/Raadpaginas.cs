using System.Globalization;
using System.Text;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Charts.Svg;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Jaar;
using RsdAnalytics.Reports.Raad;
#if FULL
using RsdAnalytics.Reports.ScottPlot;
#endif

namespace RsdAnalytics.Cli.Reports;

/// <summary>Gathers what the pages for the gemeenteraden are made from, and writes them with their charts.</summary>
internal static class Raadpaginas
{
    /// <summary>The folder of the charts for slides, within that of the pages.</summary>
    public const string Grafiekmap = "grafieken";

    // The full build draws each chart a second time, as a picture for programs that take no SVG.
    private static readonly IGrafiekRenderer[] Tekenaars =
    [
        new SvgRenderer(),
#if FULL
        new ScottPlotRenderer(),
#endif
    ];

    /// <summary>The figures of all pages, before anything is hidden.</summary>
    /// <exception cref="WarehouseFout">No month of the year is loaded.</exception>
    public static RaadGegevens Verzamel(
        IWarehouse warehouse, Referentiegegevens referentie, Peildatum peildatum, Stand stand, string opdrachtregel) => Verzamel(
            warehouse, referentie, Evaluaties.Jaar(new Cijferbron(warehouse, referentie, stand, ""), peildatum, opdrachtregel), stand, opdrachtregel);

    /// <summary>The figures of all pages from those of a year that were gathered before.</summary>
    public static RaadGegevens Verzamel(
        IWarehouse warehouse, Referentiegegevens referentie, Jaargegevens jaar, Stand stand, string opdrachtregel) => new(
            jaar with { Opdrachtregel = opdrachtregel }, new Werkladderberekening(warehouse, referentie).Bewegingen(jaar.Peildatum, stand));

    /// <summary>
    /// Writes raad-JJJJ.html, raad-JJJJ-GEMEENTE.html and grafieken/*.svg. What is hidden is decided over all pages together,
    /// also when one is written.
    /// </summary>
    /// <param name="gegevens">The figures.</param>
    /// <param name="map">Where to.</param>
    /// <param name="gebied">Only the page of this municipality or of Totaal; null for all pages.</param>
    /// <returns>The paths within the folder, pages first.</returns>
    public static IReadOnlyList<string> Schrijf(RaadGegevens gegevens, string map, string? gebied = null)
    {
        var cijfers = Raadcijfers.Maak(gegevens);
        var gebieden = cijfers.Gemeenten.Prepend(Gemeente.Totaal).Where(g => gebied is null || g == gebied).ToList();
        Directory.CreateDirectory(Path.Combine(map, Grafiekmap));
        var (paginas, grafieken) = (new List<string>(), new List<string>());
        foreach (var een in gebieden)
        {
            var rapport = RaadRapport.Maak(cijfers, een);
            var naam = Naam(cijfers.Jaar, een);
            paginas.Add(naam + ".html");
            Evaluaties.SchrijfPagina(rapport, Path.Combine(map, naam + ".html"));
            grafieken.AddRange(SchrijfGrafieken(rapport, naam, map));
        }

        return [.. paginas, .. grafieken];
    }

    /// <summary>The name of a page without its extension: raad-2024, raad-2024-duiven.</summary>
    public static string Naam(int jaar, string gebied)
    {
        var naam = string.Create(CultureInfo.InvariantCulture, $"raad-{jaar}");
        return gebied == Gemeente.Totaal ? naam : naam + "-" + Slak(gebied);
    }

    private static IEnumerable<string> SchrijfGrafieken(Rapport rapport, string naam, string map)
    {
        foreach (var grafiek in rapport.Secties.SelectMany(s => s.Blokken).OfType<Grafiekblok>().Select(b => b.Grafiek))
        {
            foreach (var tekenaar in Tekenaars)
            {
                var bestand = naam + "-" + grafiek.Id + tekenaar.Extensie;
                using var uit = File.Create(Path.Combine(map, Grafiekmap, bestand));
                tekenaar.Teken(grafiek, Tekenmaat.Los, uit);
                yield return Path.Combine(Grafiekmap, bestand);
            }
        }
    }

    // Letters, digits and hyphens: a name that every file system and every address can hold.
    private static string Slak(string naam)
    {
        var tekst = new StringBuilder();
        foreach (var teken in naam.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(teken))
            {
                tekst.Append(teken);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark && tekst.Length > 0 && tekst[^1] != '-')
            {
                tekst.Append('-');
            }
        }

        return tekst.ToString().Trim('-');
    }
}
