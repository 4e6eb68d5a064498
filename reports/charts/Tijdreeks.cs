using RsdAnalytics.Model;

namespace RsdAnalytics.Reports.Charts;

/// <summary>One column of numbers behind a chart through time, and what draws it.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Punten">Its value per month.</param>
internal sealed record Tijdreeks(string Naam, Dictionary<Maand, double> Punten)
{
    /// <summary>The line it is; null when it is none.</summary>
    public Lijn? Lijn { get; init; }

    /// <summary>The columns it is; null when it is none.</summary>
    public Kolomreeks? Kolommen { get; init; }

    /// <summary>The band it is a bound of; null when it is none.</summary>
    public Band? Band { get; init; }
}
