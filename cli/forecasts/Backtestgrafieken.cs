using System.Collections.Immutable;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Backtests;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Forecasts;

/// <summary>The charts of a backtest.</summary>
internal static class Backtestgrafieken
{
    /// <summary>The model whose course is drawn, when it was judged.</summary>
    public const string Standaard = "combinatie";

    private const string Bron = "rsd backtest: prognoses vanuit eerdere maanden, vergeleken met wat er daarna gebeurde";

    private static readonly Getalvorm TweeDecimalen = new(Getalsoort.Aantal, 2);
    private static readonly Getalvorm HeleProcenten = new(Getalsoort.Procent, 0);

    /// <summary>The error of each model, and how often its interval held, each beside what it should be.</summary>
    public static ImmutableArray<Grafiek> Vergelijking(IReadOnlyList<Backtestregel> regels, string waarvan, bool overEenJaar, bool synthetisch)
    {
        var geheel = regels.Where(regel => regel is { Horizon: null, Mase: < 1e6 }).OrderBy(regel => regel.Mase).ToImmutableArray();
        if (geheel.IsEmpty)
        {
            return [];
        }

        var beste = geheel[0];
        var eerder = overEenJaar ? "een jaar eerder" : "een maand eerder";
        var fout = new Grafiek
        {
            Id = "backtest-fout",
            Titel = $"Het model {beste.Model} zat er gemiddeld het minst naast: MASE {TweeDecimalen.Tekst(beste.Mase!.Value)}",
            Ondertitel = $"Gemiddelde fout per model in verhouding tot het gemiddelde verschil met {eerder} (MASE), {waarvan}, alle maanden vooruit samen",
            Bron = Bron,
            Alternatief = "Van goed naar minder goed: " + string.Join("; ", geheel.Select(regel => $"{regel.Model} {TweeDecimalen.Tekst(regel.Mase!.Value)}")) + ".",
            Synthetisch = synthetisch,
            Panelen = [Fouten(geheel, regels, eerder)],
        };
        var dekking = geheel.Where(regel => regel.Dekking95 is not null).ToImmutableArray();
        return dekking.IsEmpty
            ? [fout]
            :
            [
                fout,
                new Grafiek
                {
                    Id = "backtest-dekking",
                    Titel = $"De 95%-band van {beste.Model} bevatte {HeleProcenten.Tekst(beste.Dekking95 ?? 0)} van wat er gebeurde",
                    Ondertitel = $"Hoe vaak de 95%-band van toen de latere waarde bevatte, {waarvan}; bedoeld is 95 %",
                    Bron = Bron,
                    Alternatief = string.Join("; ", dekking.Select(regel => $"{regel.Model} {HeleProcenten.Tekst(regel.Dekking95!.Value)}")) + ".",
                    Synthetisch = synthetisch,
                    Panelen = [Dekkingen(dekking)],
                },
            ];
    }

    /// <summary>What the model said so many months before, with its interval of then, beside what happened.</summary>
    public static Grafiek Verloop(Backtestuitslag uitslag, Reeks reeks, string model, bool synthetisch)
    {
        var horizon = uitslag.Punten.Where(punt => punt.Model == model).Max(punt => punt.Horizon);
        while (horizon > 1 && uitslag.Punten.Count(punt => punt.Model == model && punt.Horizon == horizon) < 6)
        {
            horizon--;
        }

        var punten = uitslag.Punten.Where(punt => punt.Model == model && punt.Horizon == horizon).OrderBy(punt => punt.Maand).ToList();
        var gemiddeld = punten.Average(punt => punt.Fout);
        var stap = punten.Count > 1 ? punten[1].Maand.MaandenSinds(punten[0].Maand) : 1;
        var eerder = Zinnen.Aantal(horizon, "maand", "maanden");
        return new Grafiek
        {
            Id = "backtest-verloop",
            Titel = $"{Zinnen.Hoofdletter(model)} zat er {eerder} vooruit gemiddeld {Output.Reekswaarden.Getal(gemiddeld)} naast",
            Ondertitel = $"{uitslag.Reeks}: wat er gebeurde, en wat {model} {eerder} eerder zei",
            Bron = Bron,
            Alternatief = $"Van {Zinnen.Aantal(punten.Count, "prognose", "prognosen")} {eerder} vooruit viel de werkelijkheid {Getallen.Getal((double)punten.Count(Binnen))} keer binnen de 95%-band van toen.",
            Synthetisch = synthetisch,
            Panelen =
            [
                new Tijdpaneel
                {
                    Van = reeks.Begin < punten[0].Maand.Plus(-24) ? punten[0].Maand.Plus(-24) : reeks.Begin,
                    Tot = reeks.Einde,
                    Eenheid = "waarde",
                    Vorm = reeks.Waarden.Max() < 100 ? Getalvorm.EenDecimaal : Getalvorm.Aantal,
                    Hoogte = Paneelhoogte.Hoog,
                    Lijnen =
                    [
                        new Lijn("Werkelijk", Lijnstijl.Verleden, [.. reeks.Waarden.Select((waarde, i) => new Maandpunt(reeks.Begin.Plus(i), waarde)).Where(p => p.Maand >= punten[0].Maand.Plus(-24))]),
                        new Lijn($"{eerder} eerder voorspeld", Lijnstijl.Prognose with { Streep = Streep.Streepjes }, [.. punten.Select(punt => new Maandpunt(punt.Maand, punt.Punt))]) { Tussenstap = stap },
                        .. Grens("95%-band, onder", punten, stap, band => band.Onder95),
                        .. Grens("95%-band, boven", punten, stap, band => band.Boven95),
                    ],
                },
            ],
        };
    }

    private static bool Binnen(Backtestpunt punt) => punt.Band?.Houdt95(punt.Waarde) == true;

    // The points stand some months apart, so the bounds are lines and not an area.
    private static IEnumerable<Lijn> Grens(string naam, List<Backtestpunt> punten, int stap, Func<Prognosepunt, double> grens)
    {
        var reeks = punten.Where(punt => punt.Band is not null).Select(punt => new Maandpunt(punt.Maand, grens(punt.Band!))).ToImmutableArray();
        return reeks.IsEmpty ? [] : [new Lijn(naam, new Lijnstijl(Kleur.Grijs, Streep.Stippels, Markering.Geen, 1.5), reeks) { Tussenstap = stap }];
    }

    private static Bulletpaneel Fouten(ImmutableArray<Backtestregel> geheel, IReadOnlyList<Backtestregel> regels, string eerder) => new()
    {
        NuNaam = "alle maanden vooruit",
        VorigNaam = "1 maand vooruit",
        Groepen =
        [
            new Bulletgroep(
                null, TweeDecimalen, $"keer het verschil met {eerder}", NormIsMaximum: true,
                [
                    .. geheel.Select(regel => new Bulletrij(
                        regel.Model, regel.Mase, 1, regels.FirstOrDefault(r => r.Model == regel.Model && r.Horizon == 1)?.Mase,
                        regel.Mase <= 1 ? Oordeel.Gehaald : Oordeel.NietGehaald)),
                ]),
        ],
    };

    private static Bulletpaneel Dekkingen(ImmutableArray<Backtestregel> geheel) => new()
    {
        NuNaam = "binnen de 95%-band",
        VorigNaam = "binnen de 80%-band",
        Groepen =
        [
            new Bulletgroep(
                null, HeleProcenten, "van de prognoses", NormIsMaximum: false,
                [.. geheel.Select(regel => new Bulletrij(regel.Model, regel.Dekking95, 0.95, regel.Dekking80, Oordeelover(regel.Dekking95!.Value)))]),
        ],
    };

    // Near is what it is everywhere: two points (Oordelen.NetNietUitleg).
    private static Oordeel Oordeelover(double dekking) => dekking switch
    {
        >= 0.95 => Oordeel.Gehaald,
        >= 0.93 => Oordeel.NetNietGehaald,
        _ => Oordeel.NietGehaald,
    };
}
