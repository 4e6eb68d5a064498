using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Reports.Raad;

/// <summary>
/// Which key results go to the raad, by what must be known to protect the numbers behind them. A result that is not named here
/// is in no number, page or open file: what it is a part of, and so what would give its small counts away, cannot be guessed from
/// its kind. A test fails on every definition that is neither here nor in <see cref="Weggelaten"/>.
/// </summary>
internal static class Raadkpis
{
    /// <summary>Counts, shown as they are.</summary>
    public static IReadOnlyList<string> Aantallen { get; } = ["K1", "K1A", "K2"];

    /// <summary>Shares, of which numerator and denominator are shown too.</summary>
    public static IReadOnlyList<string> Aandelen { get; } = ["K3", "K5", "K6", "K7"];

    /// <summary>Growths; <see cref="Raadresultaten.Delen"/> says of which numbers.</summary>
    public static IReadOnlyList<string> Groeien { get; } = ["K4", "K9"];

    /// <summary>Marks: no numbers of persons.</summary>
    public static IReadOnlyList<string> Scores { get; } = ["K8"];

    /// <summary>The results that are kept from the raad, with the reason.</summary>
    public static IReadOnlyDictionary<string, string> Weggelaten { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["K1P"] = "beside K1 it would tell how few were placed a second time",
    };

    /// <summary>Counts that are part of another: what is left of the whole is protected with them.</summary>
    public static IReadOnlyList<(string Geheel, string Deel)> Delen { get; } = [("K1", "K1A")];

    /// <summary>Shares whose numerator is counted within their denominator.</summary>
    public static IEnumerable<string> DeelVanNoemer => Aandelen.Where(kpi => !IsGemiddelde(kpi));

    /// <summary>Whether the denominator of a share is a mean over the months of the year.</summary>
    public static bool IsGemiddelde(string kpi) => KpiDefinities.Zoek(kpi)?.NoemerIsGemiddelde == true;

    /// <summary>Whether a result goes to the raad: it is named under its own kind.</summary>
    public static bool Toont(KpiDefinitie definitie) => Van(definitie.Soort).Contains(definitie.Code);

    private static IReadOnlyList<string> Van(KpiSoort soort) => soort switch
    {
        KpiSoort.Aantal => Aantallen,
        KpiSoort.Aandeel => Aandelen,
        KpiSoort.Groei => Groeien,
        KpiSoort.Score => Scores,
        _ => [],
    };
}
