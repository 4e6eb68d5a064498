using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting.Backtests;

/// <summary>The models beside each other on one series.</summary>
/// <param name="Reeks">The name of the series.</param>
/// <param name="Horizon">The number of months ahead.</param>
/// <param name="Oorsprongen">The last known month at each origin, oldest first; empty when the series is too short to look back on.</param>
/// <param name="Regels">Per model the line over all horizons and then one for each; models in the order asked for.</param>
/// <param name="Beste">The model with the lowest mean absolute error over all horizons; null without origins.</param>
/// <param name="Punten">Every forecast that was judged, by model, origin and horizon.</param>
/// <param name="OverEenJaar">Whether the unit of MASE is the difference with a year before; else, below two years, with the month before.</param>
public sealed record Backtestuitslag(
    string Reeks,
    int Horizon,
    IReadOnlyList<Maand> Oorsprongen,
    IReadOnlyList<Backtestregel> Regels,
    string? Beste,
    IReadOnlyList<Backtestpunt> Punten,
    bool OverEenJaar)
{
    /// <summary>The line of a model over all horizons, or null when it was not judged.</summary>
    public Backtestregel? Geheel(string model) => Regels.FirstOrDefault(regel => regel.Model == model && regel.Horizon is null);

    /// <summary>At how many origins the mean absolute error of one model was below that of another.</summary>
    public int Wint(string model, string ander)
    {
        var fouten = Punten.Where(punt => punt.Model == model || punt.Model == ander)
            .GroupBy(punt => punt.Oorsprong)
            .Select(groep => (Een: Gemiddeld(groep, model), Twee: Gemiddeld(groep, ander)));
        return fouten.Count(paar => paar.Een < paar.Twee);

        static double Gemiddeld(IEnumerable<Backtestpunt> punten, string model) =>
            punten.Where(punt => punt.Model == model).Select(punt => punt.Fout).DefaultIfEmpty(double.NaN).Average();
    }
}
