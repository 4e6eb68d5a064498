namespace RsdAnalytics.Model.Figures;

/// <summary>
/// What refused rows and late deliveries could still do to a key result. The bounds are hard for what is refused, whatever those
/// rows hold; for what may still come they rest on what came late a year before.
/// </summary>
/// <param name="Kpi">The code of the key result.</param>
/// <param name="Gemeente">The municipality, or Totaal. A refused row may belong to any municipality, so it counts for each.</param>
/// <param name="Afgekeurd">Refused rows in the files and months that the figure reads.</param>
/// <param name="Nagekomen">
/// Records that may still be told: as many as came, a year before, after the month that now is the last.
/// </param>
/// <param name="Onder">The lowest value the figure could have; null without a value.</param>
/// <param name="Boven">The highest value the figure could have; null without a value.</param>
public sealed record KpiOnzekerheid(string Kpi, string Gemeente, int Afgekeurd, int Nagekomen, double? Onder, double? Boven);
