namespace RsdAnalytics.Forecasting.Backtests;

/// <summary>Adds up judged forecasts into one line of a backtest.</summary>
internal sealed class Telling
{
    // The interval score of Gneiting and Raftery (2007): what lies outside a 95 % interval counts 2 / 0.05 times.
    private const double Straf = 2 / 0.05;

    private double _absoluut;
    private double _procent;
    private double _verschil;
    private double _waarde;
    private double _score;
    private int _aantal;
    private int _binnen80;
    private int _binnen95;
    private int _metBand;

    public void Neem(Backtestpunt punt)
    {
        _aantal++;
        _absoluut += punt.Fout;
        _verschil += punt.Punt - punt.Waarde;
        _waarde += punt.Waarde;
        var som = Math.Abs(punt.Punt) + Math.Abs(punt.Waarde);
        _procent += som > 0 ? 200 * punt.Fout / som : 0;
        if (punt.Band is not { } band)
        {
            return;
        }

        _metBand++;
        _binnen80 += band.Houdt80(punt.Waarde) ? 1 : 0;
        _binnen95 += band.Houdt95(punt.Waarde) ? 1 : 0;
        _score += band.Boven95 - band.Onder95
            + (Straf * (Math.Max(0, band.Onder95 - punt.Waarde) + Math.Max(0, punt.Waarde - band.Boven95)));
    }

    /// <summary>What was taken in, as one line of the backtest.</summary>
    /// <param name="model">The model.</param>
    /// <param name="horizon">The months ahead, or null for all.</param>
    /// <param name="schaal">The unit of MASE; 0 where the series does not move.</param>
    public Backtestregel Regel(string model, int? horizon, double schaal) => new(
        model,
        horizon,
        _aantal,
        schaal > 0 ? Eindig(_absoluut / _aantal / schaal) : null,
        _procent / _aantal,
        _verschil / _aantal,
        _waarde != 0 ? Eindig(_verschil / _waarde) : null,
        _metBand > 0 ? (double)_binnen80 / _metBand : null,
        _metBand > 0 ? (double)_binnen95 / _metBand : null,
        _metBand > 0 && schaal > 0 ? Eindig(_score / _metBand / schaal) : null);

    private static double? Eindig(double waarde) => double.IsFinite(waarde) ? waarde : null;
}
