namespace RsdAnalytics.Forecasting.Models;

/// <summary>
/// Models of a family chosen on a whole series, fitted again to an earlier part of it, with the weights they had. Only the
/// heaviest few: the others cost as much and change little.
/// </summary>
internal sealed class Vast<T>(string naam, IReadOnlyList<(T Passing, double Gewicht)> gewogen, Func<double[], T, T?> opnieuw) : IPuntmodel
    where T : class, IPassing
{
    private const int Meeste = 3;

    public string Naam => naam;

    public int MinimumLengte => 1;

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon)
    {
        var y = waarden.ToArray();
        var passingen = new List<(T, double)>();
        foreach (var (passing, gewicht) in gewogen.Take(Meeste))
        {
            if (opnieuw(y, passing) is { } nieuw)
            {
                passingen.Add((nieuw, gewicht));
            }
        }

        return Akaike.Voorspel(passingen, horizon);
    }
}
