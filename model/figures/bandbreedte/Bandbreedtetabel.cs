namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The staff that belongs to the caseload of one year: per cluster the clients, the FTE built up since the base and the change to
/// apply. Totaal only. Source: businesscase 2018, bijlage 2; rekenregels, "Bandbreedte".
/// </summary>
/// <param name="Jaar">The year of the peildatum.</param>
/// <param name="Peildatum">The day the clients are counted on: the stand at the end of the month before.</param>
/// <param name="Basis">The base peildatum.</param>
/// <param name="BasisUitReferentie">Whether the clients of the base come from reference data, not from the warehouse.</param>
/// <param name="IngangOp">The day from which the change applies: 1 January of the next year.</param>
/// <param name="Regels">One row per cluster, in the order of the reference data.</param>
/// <param name="Toelichting">Why the year has no figures, in Dutch; empty when it has.</param>
public sealed record Bandbreedtetabel(
    int Jaar, DateOnly Peildatum, DateOnly Basis, bool BasisUitReferentie, DateOnly IngangOp,
    IReadOnlyList<Bandbreedteregel> Regels, string Toelichting)
{
    /// <summary>The FTE since the base, all clusters; null when the year has no figures.</summary>
    public decimal? Cumulatief => Som(r => r.Cumulatief);

    /// <summary>The change to apply, all clusters; null when it is not known.</summary>
    public decimal? Wijziging => Som(r => r.Wijziging);

    private decimal? Som(Func<Bandbreedteregel, decimal?> deel) =>
        Regels.Aggregate((decimal?)0m, (som, regel) => som + deel(regel));
}

/// <summary>One cluster in one year.</summary>
/// <param name="Cluster">The name of the cluster.</param>
/// <param name="Stap">The number of clients of one step.</param>
/// <param name="FtePerStap">The FTE of one step.</param>
/// <param name="KlantenBasis">The clients at the base peildatum.</param>
/// <param name="KlantenVorig">The clients at the peildatum of the year before; null when not known.</param>
/// <param name="Klanten">The clients at the peildatum; null when that month is not loaded.</param>
/// <param name="Cumulatief">The FTE since the base; null without clients.</param>
/// <param name="CumulatiefVorig">The FTE since the base a year earlier; zero up to the base year, null when not known.</param>
public sealed record Bandbreedteregel(
    string Cluster, int Stap, decimal FtePerStap, int KlantenBasis, int? KlantenVorig, int? Klanten,
    decimal? Cumulatief, decimal? CumulatiefVorig)
{
    /// <summary>The change to apply on 1 January; null when this year or the year before is not known.</summary>
    public decimal? Wijziging => Cumulatief - CumulatiefVorig;
}

/// <summary>A number of clients that is expected, with its interval.</summary>
/// <param name="Punt">The expectation.</param>
/// <param name="Onder">The lower end.</param>
/// <param name="Boven">The upper end.</param>
public readonly record struct Klantverwachting(double Punt, double Onder, double Boven);

/// <summary>What is expected of one cluster at the next peildatum.</summary>
/// <param name="Cluster">The name of the cluster.</param>
/// <param name="Klanten">The expected clients.</param>
/// <param name="Wijziging">The expected change to apply, in FTE.</param>
/// <param name="WijzigingOnder">The change at the lower end.</param>
/// <param name="WijzigingBoven">The change at the upper end.</param>
public sealed record Bandbreedteverwachting(
    string Cluster, Klantverwachting Klanten, decimal Wijziging, decimal WijzigingOnder, decimal WijzigingBoven);
