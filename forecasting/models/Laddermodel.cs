namespace RsdAnalytics.Forecasting.Models;

/// <summary>
/// A method behind the promises of <see cref="IForecaster"/>: the first rung of its ladder that the history is long enough for and
/// that gives finite values makes the forecast; nothing falls below zero.
/// </summary>
internal sealed class Laddermodel : IForecaster
{
    private readonly IPuntmodel[] _treden;

    /// <summary>The ladder, the method asked for first; the last rung must do with one value.</summary>
    public Laddermodel(string naam, params IPuntmodel[] treden)
    {
        Naam = naam;
        _treden = treden;
    }

    public string Naam { get; }

    public Voorspelling Voorspel(Reeks reeks, int horizon)
    {
        ArgumentNullException.ThrowIfNull(reeks);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        var (model, punten) = Reken(reeks.Span, horizon);
        return new Voorspelling(reeks.Naam, model, reeks.Einde.Volgende, punten);
    }

    /// <summary>The same without a name and months, for the backtests that ask often.</summary>
    internal (string Model, double[] Punten) Reken(ReadOnlySpan<double> waarden, int horizon)
    {
        var schaal = Eenheid.Van(waarden);
        var geschaald = schaal == 1 ? waarden : Eenheid.Deel(waarden, schaal);
        foreach (var trede in _treden)
        {
            if (waarden.Length >= trede.MinimumLengte && Probeer(trede, geschaald, horizon, schaal) is { } punten)
            {
                return (trede.Naam, punten);
            }
        }

        throw new InvalidOperationException($"De ladder van '{Naam}' eindigt niet op een model voor één waarde.");
    }

    private static double[]? Probeer(IPuntmodel trede, ReadOnlySpan<double> waarden, int horizon, double schaal)
    {
        var punten = trede.Voorspel(waarden, horizon);
        for (var h = 0; h < punten.Length; h++)
        {
            var punt = punten[h] * schaal;
            if (!double.IsFinite(punt))
            {
                return null;
            }

            punten[h] = Math.Max(0, punt);
        }

        return punten;
    }
}
