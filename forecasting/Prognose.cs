using RsdAnalytics.Forecasting.Circulaire;
using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting;

/// <summary>A forecast of series that add up, and its comparison with the septembercirculaire.</summary>
/// <param name="Oorsprong">The last observed month.</param>
/// <param name="Reeksen">Totaal first, then the gemeenten in the order given.</param>
/// <param name="Septembercirculaire">
/// For each year of the circulaire that ends within the horizon and each series, in that order; empty without a circulaire.
/// </param>
public sealed record Prognose(
    Maand Oorsprong,
    IReadOnlyList<Reeksprognose> Reeksen,
    IReadOnlyList<Circulairevergelijking> Septembercirculaire)
{
    /// <summary>The forecast of all gemeenten together.</summary>
    public Reeksprognose Totaal => Reeksen[0];

    /// <summary>The forecast of a series by its name, or null.</summary>
    public Reeksprognose? Reeks(string naam) => Reeksen.FirstOrDefault(reeks => reeks.Reeks == naam);
}
