using System.Collections.Immutable;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Cli.Reports;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Backtests;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Charts.Svg;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Cli.Forecasts;

/// <summary>Writes a backtest as a page with its charts, and every chart as a file of its own.</summary>
internal static class Backtestpagina
{
    /// <summary>The name of the page.</summary>
    public const string Bestand = "backtest.html";

    /// <summary>One series: the models, the horizons, and what was forecast beside what happened.</summary>
    public static void Schrijf(Backtestuitslag uitslag, Reeks reeks, string map, bool synthetisch)
    {
        var model = uitslag.Regels.Any(regel => regel.Model == Backtestgrafieken.Standaard) ? Backtestgrafieken.Standaard : uitslag.Beste;
        var grafieken = uitslag.Beste is null || model is null
            ? []
            : Backtestgrafieken.Vergelijking(uitslag.Regels, uitslag.Reeks, uitslag.OverEenJaar, synthetisch)
                .Add(Backtestgrafieken.Verloop(uitslag, reeks, model, synthetisch));
        Schrijf(
            map, $"Terugtoets van {uitslag.Reeks}", $"1 tot en met {uitslag.Horizon} maanden vooruit",
            Keuzezin.Van(uitslag), uitslag.Regels, grafieken, synthetisch);
    }

    /// <summary>Many series together.</summary>
    public static void Schrijf(Backtestpool pool, int horizon, string map, string bestand) => Schrijf(
        map, $"Terugtoets van {bestand}", $"{pool.Reeksen} reeksen, 1 tot en met {horizon} maanden vooruit",
        Keuzezin.Van(pool), pool.Regels,
        pool.Beste is null ? [] : Backtestgrafieken.Vergelijking(pool.Regels, $"{pool.Reeksen} reeksen", overEenJaar: true, synthetisch: false), synthetisch: false);

    private static void Schrijf(
        string map, string titel, string ondertitel, string keuze, IReadOnlyList<Backtestregel> regels, ImmutableArray<Grafiek> grafieken, bool synthetisch)
    {
        Directory.CreateDirectory(map);
        var punt = keuze.IndexOf(". ", StringComparison.Ordinal);
        var rapport = new Rapport(
            titel, ondertitel, new Kenmerken(null, null, "", "rsd backtest", synthetisch),
            [
                new Sectie(
                    "keuze", "Modellen", (punt < 0 ? keuze : keuze[..punt]).TrimEnd('.'),
                    [
                        new Alinea(keuze),
                        .. grafieken.Select(grafiek => new Grafiekblok(grafiek)),
                        .. regels.Count > 0 ? [new Tabelblok(Backtesttabel.Maak(regels))] : Array.Empty<Blok>(),
                    ],
                    []),
            ]);
        Evaluaties.SchrijfPagina(rapport, Path.Combine(map, Bestand));
        var tekenaar = new SvgRenderer();
        foreach (var grafiek in grafieken)
        {
            using var uit = File.Create(Path.Combine(map, grafiek.Id + tekenaar.Extensie));
            tekenaar.Teken(grafiek, Tekenmaat.Los, uit);
        }
    }
}
