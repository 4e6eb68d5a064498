using System.Globalization;
using RsdAnalytics.Model;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Index;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Reports;

/// <summary>What the start page says of each file that was written.</summary>
internal static class Rapportgroepen
{
    /// <summary>The page and the workbook of a year.</summary>
    public static Indexgroep Evaluatie(int jaar, string pagina, string werkboek) => new(
        Id("evaluatie", jaar), string.Create(CultureInfo.InvariantCulture, $"Evaluatie {jaar}"),
        [
            new Verwijzing(string.Create(CultureInfo.InvariantCulture, $"Evaluatie {jaar}"), pagina, "De pagina: wat is afgesproken, wat is het geworden, en wat we verwachten."),
            new Verwijzing(string.Create(CultureInfo.InvariantCulture, $"Evaluatie {jaar}, werkboek"), werkboek, "Dezelfde cijfers in Excel, met formules, definities en verantwoording."),
        ]);

    /// <summary>The pages for the gemeenteraden, then their charts.</summary>
    /// <param name="jaar">The year.</param>
    /// <param name="bestanden">The paths, as they were written.</param>
    public static IEnumerable<Indexgroep> Raad(int jaar, IReadOnlyList<string> bestanden)
    {
        var paginas = bestanden.Where(b => Path.GetExtension(b) == ".html").ToList();
        var samen = Raadpaginas.Naam(jaar, Gemeente.Totaal) + ".html";
        yield return new Indexgroep(
            Id("raad", jaar), string.Create(CultureInfo.InvariantCulture, $"Voor de gemeenteraden, {jaar}"),
            [.. paginas.Select(p => p == samen
                ? new Verwijzing(string.Create(CultureInfo.InvariantCulture, $"De gemeenten samen, {jaar}"), p, "Om te publiceren: kleine aantallen zijn verborgen.")
                : new Verwijzing(string.Create(CultureInfo.InvariantCulture, $"{Kop(p, jaar)}, {jaar}"), p, "Om te publiceren: kleine aantallen zijn verborgen."))]);
        yield return new Indexgroep(
            Id("grafieken", jaar), string.Create(CultureInfo.InvariantCulture, $"Grafieken voor presentaties, {jaar}"),
            [.. bestanden.Except(paginas).Select(g => new Verwijzing(Path.GetFileNameWithoutExtension(g), g, "SVG, schaalbaar zonder kwaliteitsverlies."))]);
    }

    /// <summary>The report of a month.</summary>
    public static Indexgroep Maand(Maand maand, string pagina) => new(
        "maandrapport", "Maandrapport",
        [new Verwijzing($"Maandrapport {Datums.Maand(maand)}", pagina, "Twee bladzijden voor de directie: bestand, resultaten tot nu toe en wat opvalt.")]);

    // raad-2024-duiven.html becomes Duiven.
    private static string Kop(string pagina, int jaar)
    {
        var naam = Path.GetFileNameWithoutExtension(pagina)[(Raadpaginas.Naam(jaar, Gemeente.Totaal).Length + 1)..];
        return char.ToUpperInvariant(naam[0]) + naam[1..];
    }

    private static string Id(string soort, int jaar) => string.Create(CultureInfo.InvariantCulture, $"{soort}-{jaar}");
}
