using RsdAnalytics.Forecasting;
#if FULL
using RsdAnalytics.Forecasting.MlNet;
#endif

namespace RsdAnalytics.Cli.Forecasts;

/// <summary>The model behind <c>--model</c>: the project's own, and in the full build ML.NET's SSA as well.</summary>
internal static class Modelkeuze
{
    /// <exception cref="OnbekendModelFout">There is none of that name; the message says what there is and what to do.</exception>
    public static IForecaster Vind(string naam)
    {
#if FULL
        if (naam.Trim().Equals(Modellen.MlNet, StringComparison.OrdinalIgnoreCase))
        {
            return new MlNetSsa();
        }
#endif
        return Modellen.Vind(naam);
    }
}
