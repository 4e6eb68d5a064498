using System.Globalization;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Forecasts;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Charts.Svg;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Evaluatie;
using RsdAnalytics.Reports.Jaar;
using RsdAnalytics.Reports.Page;
using RsdAnalytics.Reports.Workbook;

namespace RsdAnalytics.Cli.Reports;

/// <summary>Gathers what the evaluatie of a year is made from, and writes it in both forms.</summary>
internal static class Evaluaties
{
    /// <summary>The name of the chart with the forecast.</summary>
    private const string Waaier = "prognose-circulaire";

    /// <summary>The figures, the forecast from the peildatum, and the ladingen below them.</summary>
    /// <exception cref="WarehouseFout">No month of the year is loaded.</exception>
    public static EvaluatieGegevens Verzamel(
        IWarehouse warehouse, Referentiegegevens referentie, Peildatum peildatum, Stand stand, string opdrachtregel)
    {
        var bron = new Cijferbron(warehouse, referentie, stand, "");
        bron.Kpis.MaakGereed(peildatum, stand);
        return new EvaluatieGegevens(Jaar(bron, peildatum, opdrachtregel), Onderwerpen.Verzamel(bron, peildatum));
    }

    /// <summary>What every report on a year is made from.</summary>
    /// <exception cref="WarehouseFout">No month of the year is loaded.</exception>
    public static Jaargegevens Jaar(Cijferbron bron, Peildatum peildatum, string opdrachtregel)
    {
        var (warehouse, referentie, stand, _) = bron;
        var maanden = Ladingen.Maanden(warehouse, stand);
        if (!maanden.Any(m => m.Jaar == peildatum.Jaar && m.LaatsteDag <= peildatum.Dag))
        {
            throw new WarehouseFout(string.Create(CultureInfo.InvariantCulture,
                $"Over {peildatum.Jaar} is in {warehouse.Plaats} geen hele maand geladen tot de peildatum. Laad eerst de maanden van dat jaar."));
        }

        var kpis = bron.Kpis;
        var stroom = bron.Stroom.Where(r => r.Maand.LaatsteDag <= peildatum.Dag).ToList();
        return new Jaargegevens
        {
            Peildatum = peildatum,
            Nu = kpis.Bereken(peildatum, stand),
            Vorig = maanden.Any(m => m.Jaar == peildatum.Jaar - 1) ? kpis.Bereken(Peildatum.Standaard(peildatum.Jaar - 1, maanden[^1]), stand) : [],
            Stroom = stroom,
            Prognose = Voorspel(referentie, stroom),
            Ladingen = Ladingen.Geldig(warehouse, stand),
            Vaststelling = new Vaststellingberekening(warehouse, referentie).Vergelijk(peildatum.Jaar, stand),
            Referentie = referentie,
            Opdrachtregel = opdrachtregel,
            Versie = Programma.Versie,
        };
    }

    /// <summary>Writes evaluatie-JJJJ.html and evaluatie-JJJJ.xlsx.</summary>
    /// <returns>The names of the files.</returns>
    public static (string Pagina, string Werkboek) Schrijf(EvaluatieGegevens gegevens, string map)
    {
        Directory.CreateDirectory(map);
        var rapport = EvaluatieRapport.Maak(gegevens);
        var naam = string.Create(CultureInfo.InvariantCulture, $"evaluatie-{gegevens.Jaar}");
        Schrijf(Path.Combine(map, naam + ".html"), uit => Paginaschrijver.Schrijf(rapport, uit));
        Schrijf(Path.Combine(map, naam + ".xlsx"), uit => Werkboekschrijver.Schrijf(rapport, uit));
        return (naam + ".html", naam + ".xlsx");
    }

    /// <summary>Writes the forecast beside the septembercirculaire as a picture of its own; nothing where there is no forecast.</summary>
    /// <returns>The path within the folder; null when nothing was written.</returns>
    public static string? SchrijfWaaier(EvaluatieGegevens gegevens, string map)
    {
        var grafiek = EvaluatieRapport.Maak(gegevens).Secties.SelectMany(s => s.Blokken).OfType<Grafiekblok>().FirstOrDefault(b => b.Grafiek.Id == Waaier)?.Grafiek;
        if (grafiek is null)
        {
            return null;
        }

        var tekenaar = new SvgRenderer();
        var bestand = Path.Combine(Raadpaginas.Grafiekmap, string.Create(CultureInfo.InvariantCulture, $"evaluatie-{gegevens.Jaar}-{Waaier}{tekenaar.Extensie}"));
        Directory.CreateDirectory(Path.Combine(map, Raadpaginas.Grafiekmap));
        Schrijf(Path.Combine(map, bestand), uit => tekenaar.Teken(grafiek, Tekenmaat.Los, uit));
        return bestand;
    }

    /// <summary>Writes a page of its own.</summary>
    public static void SchrijfPagina(Rapport rapport, string pad) => Schrijf(pad, uit => Paginaschrijver.Schrijf(rapport, uit));

    private static void Schrijf(string pad, Action<Stream> schrijf)
    {
        using var uit = File.Create(pad);
        schrijf(uit);
    }

    // Fewer than three months in a row: the report then has no forecast.
    private static Prognose? Voorspel(Referentiegegevens referentie, List<Stroomregel> stroom) =>
        Prognoses.Probeer(referentie, stroom) is { } reeksen
            ? Bestandsprognose.Maak(reeksen, Commands.PrognoseCommand.StandaardHorizon, Modellen.Standaard, Prognoses.Circulaire(referentie))
            : null;
}
