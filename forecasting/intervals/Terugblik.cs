namespace RsdAnalytics.Forecasting.Intervals;

/// <summary>How thoroughly a backtest looks back.</summary>
internal enum Terugblik
{
    /// <summary>
    /// For the intervals: the last two years and the horizon before them; a model that searches for its form keeps the one found on
    /// the whole series and fits only its coefficients again, in a tenth of the time.
    /// </summary>
    Snel,

    /// <summary>For comparing models on many series: the same origins, and the form is chosen again at every one.</summary>
    OpnieuwKiezen,

    /// <summary>For comparing models on one series: as far back as its history allows, and the form is chosen again at every origin.</summary>
    HeelVerleden,
}
