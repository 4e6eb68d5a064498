namespace RsdAnalytics.Forecasting.Models;

/// <summary>
/// The arithmetic of one method, bare: it may fail or run away on odd data. <see cref="Laddermodel"/> puts it
/// behind the promises of <see cref="IForecaster"/>.
/// </summary>
internal interface IPuntmodel
{
    /// <summary>The name by which <c>--model</c> asks for it.</summary>
    public string Naam { get; }

    /// <summary>The shortest history, in months, on which the method says something.</summary>
    public int MinimumLengte { get; }

    /// <summary>The <paramref name="horizon"/> values after the last of <paramref name="waarden"/> (at least <see cref="MinimumLengte"/>).</summary>
    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon);
}
