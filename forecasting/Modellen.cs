using RsdAnalytics.Forecasting.Models;

namespace RsdAnalytics.Forecasting;

/// <summary>The models by the names that <c>--model</c> takes.</summary>
public static class Modellen
{
    /// <summary>The choice when none is named: the model that the backtests favour for the length of the history.</summary>
    public const string Standaard = "auto";

    /// <summary>Below this many months a series is only continued with its last value, and the width of its bands is a guess.</summary>
    public const int MinsteMaanden = 13;

    /// <summary>ML.NET's own SSA, which only the full build carries.</summary>
    public const string MlNet = "mlnet-ssa";

    private static readonly Dictionary<string, Laddermodel> Register = Bouw().ToDictionary(model => model.Naam, StringComparer.Ordinal);

    /// <summary>Every name, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> Namen { get; } = [.. Bouw().Select(model => model.Naam)];

    /// <summary>The model of that name (case and blanks around it do not matter).</summary>
    /// <exception cref="OnbekendModelFout">There is none; the message says what there is and what to do.</exception>
    public static IForecaster Vind(string naam)
    {
        ArgumentNullException.ThrowIfNull(naam);
        var sleutel = naam.Trim().ToLowerInvariant();
        return Register.TryGetValue(sleutel, out var model) ? model : throw new OnbekendModelFout(naam, sleutel == MlNet, Namen);
    }

    // The ladder: under 13 months the last value, up to 35 simple smoothing (Theta did best there), from 36 everything.
    private static IEnumerable<Laddermodel> Bouw()
    {
        IPuntmodel[] kort = [new Machtmodel(new Theta()), new Ses(), new Naief()];
        yield return new Laddermodel(Standaard, [Combinatie.Standaard(), .. kort]);
        yield return new Laddermodel("combinatie", [Combinatie.Standaard(), .. kort]);
        yield return new Laddermodel("ets", [new Etsmodel(), .. kort]);
        yield return new Laddermodel("arima", [new ArimaModel(), .. kort]);
        yield return new Laddermodel("theta", [new Theta(), .. kort[1..]]);
        yield return new Laddermodel("gedempt-holt", [new GedemptHolt(), .. kort[1..]]);
        yield return new Laddermodel("holt", [new Holt(), .. kort[1..]]);
        yield return new Laddermodel("ses", kort[1..]);
        yield return new Laddermodel("ssa", [new SsaPuntmodel(), .. kort]);
        yield return new Laddermodel("drift", new Drift(), new Naief());
        yield return new Laddermodel("seizoensnaief", new Seizoensnaief(), new Naief());
        yield return new Laddermodel("naive", new Naief());
    }
}
