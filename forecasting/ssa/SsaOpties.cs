namespace RsdAnalytics.Forecasting.Ssa;

/// <summary>How the number of components (the rank) of an SSA model is chosen.</summary>
public enum Rangkeuze
{
    /// <summary>Every rank is tried on the whole reconstruction; the smallest forecast error wins.</summary>
    Exact,

    /// <summary>As <see cref="Exact"/>, but each try starts from the projection of one lag vector only.</summary>
    Snel,

    /// <summary>The rank is given.</summary>
    Vast,
}

/// <summary>The settings of <see cref="SsaModel"/>: those of ML.NET's ForecastBySsa that change a result.</summary>
/// <param name="Venster">
/// The window (windowSize), 2 or more. 24 suits months: with 10 to 12 the stabilisation takes the yearly wave for a trend and destroys
/// it, and above 24 the rank is fitted to noise.
/// </param>
/// <param name="Keuze">How the rank is chosen (rankSelectionMethod).</param>
/// <param name="Rang">The rank for <see cref="Rangkeuze.Vast"/>, from 1 to below the window; null is the largest.</param>
/// <param name="Stabiliseer">Whether growing roots are tamed (shouldStabilize).</param>
/// <param name="Groei">The largest growth per month as a ratio (maxGrowth); infinite is no limit.</param>
public sealed record SsaOpties(
    int Venster = 24,
    Rangkeuze Keuze = Rangkeuze.Exact,
    int? Rang = null,
    bool Stabiliseer = true,
    double Groei = double.PositiveInfinity);
