using RsdAnalytics.Forecasting.Models.Arima;

namespace RsdAnalytics.Forecasting.Models;

/// <summary>
/// Seasonal ARIMA with automatic order: differenced seasonally where the season is strong and ordinarily where the KPSS test says that
/// the series wanders; then the best by AICc.
/// </summary>
internal sealed class ArimaModel : IKeuzemodel
{
    private const int Hoogste = 3;
    private const int MeesteVerschillen = 2;

    public string Naam => "arima";

    public int MinimumLengte => 3 * Seizoen.Maanden;

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon) => Kies(waarden.ToArray())?.Voorspel(horizon) ?? Naief.Geen(horizon);

    public IPuntmodel Vastgelegd(ReadOnlySpan<double> waarden) =>
        Kies(waarden.ToArray()) is { } passing ? new Vast<Arimapassing>(Naam, [(passing, 1)], Arimazoeker.Opnieuw) : this;

    internal static Arimapassing? Kies(double[] y)
    {
        var seizoenD = Arimazoeker.Seizoensverschil(y);
        var w = seizoenD > 0 ? Verschil.Neem(y, Seizoen.Maanden) : y;
        var d = 0;
        while (d < MeesteVerschillen && Verschil.Dwaalt(w))
        {
            w = Verschil.Neem(w, 1);
            d++;
        }

        return Arimazoeker.Zoek(y, d, seizoenD, Hoogste).MinBy(passing => passing.Aicc);
    }
}
