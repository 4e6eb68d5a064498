using System.Globalization;
using RsdAnalytics.Model;

namespace RsdAnalytics.Tests;

/// <summary>Days as a test writes them: 2026-12-31.</summary>
internal static class Proefdagen
{
    public static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The peildatum that is this day.</summary>
    public static Peildatum Peil(string dag)
    {
        var datum = Dag(dag);
        Assert.True(Peildatum.TryKies(datum.Year, datum, out var peildatum));
        return peildatum;
    }
}
