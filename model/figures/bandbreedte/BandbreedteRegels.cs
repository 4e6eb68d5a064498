using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// What a number of clients means in staff: pure rules, without a database. Source: businesscase 2018, bijlage 2;
/// rekenregels, "Bandbreedte".
/// </summary>
public static class BandbreedteRegels
{
    /// <summary>
    /// The FTE since the base: whole steps only, truncated towards zero, so that a small yearly move is not lost but waits.
    /// </summary>
    public static decimal Cumulatief(Bandbreedtecluster cluster, double klanten, int basis)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        return (decimal)Math.Truncate((klanten - basis) / cluster.Stap) * cluster.FtePerStap;
    }

    /// <summary>
    /// The expected change of each cluster at the peildatum after <paramref name="tabel"/>'s, from the expected clients per
    /// cluster. A cluster without an expectation, or without a known stand now, is left out.
    /// </summary>
    public static IReadOnlyList<Bandbreedteverwachting> Verwacht(
        Bandbreedtetabel tabel, IReadOnlyDictionary<string, Klantverwachting> klanten)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        ArgumentNullException.ThrowIfNull(klanten);
        return
        [
            .. from regel in tabel.Regels
               where regel.Cumulatief is not null && klanten.ContainsKey(regel.Cluster)
               let verwacht = klanten[regel.Cluster]
               select new Bandbreedteverwachting(
                   regel.Cluster, verwacht, Wijziging(regel, verwacht.Punt), Wijziging(regel, verwacht.Onder), Wijziging(regel, verwacht.Boven)),
        ];
    }

    /// <summary>
    /// The expected clients per cluster when only the caseload as a whole is forecast: every cluster keeps the share of the open
    /// cases that it has at the table's peildatum.
    /// </summary>
    /// <param name="tabel">The table of the last known peildatum.</param>
    /// <param name="dossiersNu">The open cases at that peildatum.</param>
    /// <param name="dossiersStraks">The open cases that are expected at the next one.</param>
    public static IReadOnlyDictionary<string, Klantverwachting> NaarRato(
        Bandbreedtetabel tabel, int dossiersNu, Klantverwachting dossiersStraks)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dossiersNu);
        return tabel.Regels
            .Where(r => r.Klanten is not null)
            .ToDictionary(r => r.Cluster, r =>
            {
                var aandeel = (double)r.Klanten!.Value / dossiersNu;
                return new Klantverwachting(aandeel * dossiersStraks.Punt, aandeel * dossiersStraks.Onder, aandeel * dossiersStraks.Boven);
            });
    }

    private static decimal Wijziging(Bandbreedteregel regel, double klanten) =>
        ((decimal)Math.Truncate((klanten - regel.KlantenBasis) / regel.Stap) * regel.FtePerStap) - regel.Cumulatief!.Value;
}
