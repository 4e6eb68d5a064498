using RsdAnalytics.Forecasting.Models.Ets;

namespace RsdAnalytics.Forecasting.Models;

/// <summary>The ETS forms without or with a damped trend, averaged by their evidence: the member of <see cref="Combinatie"/>.</summary>
internal sealed class Etsmengsel : IKeuzemodel
{
    public string Naam => "ets-mengsel";

    public int MinimumLengte => 3 * Seizoen.Maanden;

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon) => Akaike.Voorspel(Weeg(waarden), horizon);

    public IPuntmodel Vastgelegd(ReadOnlySpan<double> waarden) => new Vast<Etspassing>(Naam, Weeg(waarden), Etszoeker.Opnieuw);

    private static (Etspassing Passing, double Gewicht)[] Weeg(ReadOnlySpan<double> waarden) =>
        Akaike.Weeg(Etszoeker.Alle(waarden.ToArray(), gedempt: true));
}
