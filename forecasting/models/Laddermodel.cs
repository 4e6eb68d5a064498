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

    /// <summary>
    /// The ladder for the backtest of one series: methods that search for their form search once, on the whole series.
    /// </summary>
    public Laddermodel Vastgelegd(Reeks reeks)
    {
        var treden = (IPuntmodel[])_treden.Clone();
        var eerste = Array.FindIndex(treden, trede => reeks.Lengte >= trede.MinimumLengte);
        if (treden[eerste] is IKeuzemodel keuze)
        {
            treden[eerste] = new Vastetrede(keuze.Vastgelegd(reeks.Span), keuze.MinimumLengte);
        }

        return new Laddermodel(Naam, treden);
    }

    private static double[]? Probeer(IPuntmodel trede, ReadOnlySpan<double> waarden, int horizon, double schaal)
    {
        double[] punten;
        try
        {
            punten = trede.Voorspel(waarden, horizon);
        }
        catch (MathNet.Numerics.NonConvergenceException)
        {
            // The linear algebra of this method found no end on this series.
            return null;
        }

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

    private sealed class Vastetrede(IPuntmodel model, int minimum) : IPuntmodel
    {
        public string Naam => model.Naam;

        public int MinimumLengte => minimum;

        public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon) => model.Voorspel(waarden, horizon);
    }
}
