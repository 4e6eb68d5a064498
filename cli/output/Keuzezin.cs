using RsdAnalytics.Forecasting.Backtests;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>What a backtest says of the choice of model, in words.</summary>
internal static class Keuzezin
{
    private const string Standaard = "combinatie";
    private const string VorigJaar = "seizoensnaief";

    // One forecast a season apart says little of another: a model must be better at two in three origins before it is worth a change.
    private const double Duidelijk = 2 / 3d;

    /// <summary>On one series.</summary>
    public static string Van(Backtestuitslag uitslag)
    {
        if (uitslag.Beste is not { } beste || uitslag.Geheel(beste) is not { } regel)
        {
            return "De reeks is te kort om op terug te kijken; de standaard kiest dan het eenvoudige model dat bij de lengte past.";
        }

        if (regel.Mase is not { } mase)
        {
            return "De reeks verandert niet van maand op maand: elk model is hier even goed, en de standaard blijft.";
        }

        var waar = $"over {Zinnen.Aantal(uitslag.Oorsprongen.Count, "beginpunt", "beginpunten")} van {Datums.Maand(uitslag.Oorsprongen[0])} tot en met {Datums.Maand(uitslag.Oorsprongen[^1])}";
        var standaard = uitslag.Geheel(Standaard);
        var zin = beste == Standaard || standaard is null
            ? $"{Zinnen.Hoofdletter(Naam(beste))} zat er {waar} gemiddeld het minst naast (MASE {Getallen.Getal(mase, 2)}{(uitslag.OverEenJaar ? Vergelijk(uitslag.Geheel(VorigJaar), beste) : "")})."
            : Ander(beste, mase, standaard, waar, uitslag.Wint(beste, Standaard), uitslag.Oorsprongen.Count);
        return zin + Band(standaard ?? regel);
    }

    /// <summary>On many series together.</summary>
    public static string Van(Backtestpool pool)
    {
        if (pool.Beste is not { } beste || pool.Regels.First(r => r.Model == beste && r.Horizon is null) is not { Mase: { } mase } regel)
        {
            return "Geen van de reeksen is lang genoeg om op terug te kijken.";
        }

        var ander = pool.Regels.FirstOrDefault(r => r.Model == VorigJaar && r.Horizon is null);
        return $"{Zinnen.Hoofdletter(Naam(beste))} zat er over {Zinnen.Aantal(pool.Reeksen, "reeks", "reeksen")} gemiddeld het minst naast (MASE {Getallen.Getal(mase, 2)}{Vergelijk(ander, beste)}) "
            + $"en was op {Getallen.Getal((double)pool.Wint(beste))} daarvan het beste model." + Band(regel);
    }

    private static string Ander(string beste, double mase, Backtestregel standaard, string waar, int wint, int oorsprongen)
    {
        var cijfers = $"{Zinnen.Hoofdletter(Naam(beste))} zat er {waar} gemiddeld het minst naast (MASE {Getallen.Getal(mase, 2)}), het standaardmodel (combinatie) meer ({Getallen.Getal(standaard.Mase ?? 0, 2)}). "
            + $"Het was beter op {Getallen.Getal((double)wint)} van de {Getallen.Getal((double)oorsprongen)} beginpunten";
        return wint >= Duidelijk * oorsprongen
            ? $"{cijfers}: genoeg om het te overwegen, met --model {beste}."
            : $"{cijfers}: te weinig om ervoor van de standaard af te wijken, die op honderden openbare reeksen het beste was.";
    }

    private static string Vergelijk(Backtestregel? ander, string beste) =>
        ander is { Mase: { } mase } && beste != VorigJaar ? $"; vorig jaar herhalen geeft {Getallen.Getal(mase, 2)}" : "";

    private static string Band(Backtestregel regel) => regel.Dekking95 is { } dekking
        ? $" De 95%-band van {Naam(regel.Model)} bevatte {Getallen.Procent(dekking, 0)} van wat er gebeurde."
        : "";

    private static string Naam(string model) => model == Standaard ? "het standaardmodel (combinatie)" : $"het model {model}";
}
