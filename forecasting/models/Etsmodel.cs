using RsdAnalytics.Forecasting.Models.Ets;

namespace RsdAnalytics.Forecasting.Models;

/// <summary>Exponential smoothing in state-space form: of every sensible combination of error, trend and season the best by AICc.</summary>
internal sealed class Etsmodel : IKeuzemodel
{
    public string Naam => "ets";

    public int MinimumLengte => 3 * Seizoen.Maanden;

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon) => Kies(waarden.ToArray())?.Voorspel(horizon) ?? Naief.Geen(horizon);

    public IPuntmodel Vastgelegd(ReadOnlySpan<double> waarden) =>
        Kies(waarden.ToArray()) is { } passing ? new Vast<Etspassing>(Naam, [(passing, 1)], Etszoeker.Opnieuw) : this;

    internal static Etspassing? Kies(double[] y) => Etszoeker.Alle(y, gedempt: false).MinBy(passing => passing.Aicc);
}
