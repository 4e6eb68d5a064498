using RsdAnalytics.Forecasting.Models.Arima;

namespace RsdAnalytics.Forecasting.Models;

/// <summary>
/// ARIMA models of low order, always differenced once (a level that was left is not pulled back to its mean), averaged by their
/// evidence: the member of <see cref="Combinatie"/>.
/// </summary>
internal sealed class Arimamengsel : IKeuzemodel
{
    private const int Hoogste = 2;

    public string Naam => "arima-mengsel";

    public int MinimumLengte => 3 * Seizoen.Maanden;

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon) => Akaike.Voorspel(Weeg(waarden), horizon);

    public IPuntmodel Vastgelegd(ReadOnlySpan<double> waarden) => new Vast<Arimapassing>(Naam, Weeg(waarden), Arimazoeker.Opnieuw);

    private static (Arimapassing Passing, double Gewicht)[] Weeg(ReadOnlySpan<double> waarden)
    {
        var y = waarden.ToArray();
        return Akaike.Weeg(Arimazoeker.Zoek(y, 1, Arimazoeker.Seizoensverschil(y), Hoogste));
    }
}
