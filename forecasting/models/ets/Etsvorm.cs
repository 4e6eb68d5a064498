namespace RsdAnalytics.Forecasting.Models.Ets;

/// <summary>How a part of an ETS model works: not at all, added, or as a factor.</summary>
internal enum Werking
{
    Geen,
    Plus,
    Maal,
}

/// <summary>One model of the ETS family: error, trend (damped or not) and season.</summary>
internal readonly record struct Etsvorm(Werking Fout, bool Trend, bool Gedempt, Werking Seizoen)
{
    /// <summary>The name in the notation of the field: M,Ad,M and the like.</summary>
    public string Naam => $"{Letter(Fout)}{(Trend ? Gedempt ? "Ad" : "A" : "N")}{Letter(Seizoen)}";

    /// <summary>
    /// The models worth trying: additive errors with a multiplicative season are left out (they are unstable), and so are
    /// multiplicative trends (they explode).
    /// </summary>
    public static IEnumerable<Etsvorm> Alle(bool seizoen, bool positief) =>
        from fout in new[] { Werking.Plus, Werking.Maal }
        where fout == Werking.Plus || positief
        from trend in new[] { (false, false), (true, false), (true, true) }
        from s in new[] { Werking.Geen, Werking.Plus, Werking.Maal }
        where s == Werking.Geen || seizoen
        where s != Werking.Maal || fout == Werking.Maal
        select new Etsvorm(fout, trend.Item1, trend.Item2, s);

    private static char Letter(Werking werking) => werking switch
    {
        Werking.Plus => 'A',
        Werking.Maal => 'M',
        _ => 'N',
    };
}
