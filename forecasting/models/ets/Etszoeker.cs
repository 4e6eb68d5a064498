namespace RsdAnalytics.Forecasting.Models.Ets;

/// <summary>Fits the forms of the ETS family to a series.</summary>
internal static class Etszoeker
{
    private const int Evaluaties = 250;
    private const int EvaluatiesVervolg = 80;

    /// <summary>Every form that the series is long enough for; with <paramref name="gedempt"/> without the trends that go on for ever.</summary>
    public static IEnumerable<Etspassing> Alle(double[] y, bool gedempt)
    {
        var seizoen = y.Length >= 3 * Models.Seizoen.Maanden;
        var positief = Seizoenscorrectie.Positief(y);
        var begin = new Dictionary<Werking, Etsbegin>();
        foreach (var vorm in Etsvorm.Alle(seizoen, positief))
        {
            if (gedempt && vorm is { Trend: true, Gedempt: false })
            {
                continue;
            }

            if (!begin.TryGetValue(vorm.Seizoen, out var van))
            {
                begin.Add(vorm.Seizoen, van = Etsbegin.Van(y, vorm.Seizoen));
            }

            if (Etspassing.Pas(y, vorm, van, null, Evaluaties) is { } passing)
            {
                yield return passing;
            }
        }
    }

    /// <summary>One form again, on an earlier part of the series it was fitted to before.</summary>
    public static Etspassing? Opnieuw(double[] y, Etspassing eerder) =>
        (eerder.Vorm.Seizoen == Werking.Maal || eerder.Vorm.Fout == Werking.Maal) && !Seizoenscorrectie.Positief(y)
            ? null
            : Etspassing.Pas(y, eerder.Vorm, Etsbegin.Van(y, eerder.Vorm.Seizoen), eerder.Parameters, EvaluatiesVervolg);
}
