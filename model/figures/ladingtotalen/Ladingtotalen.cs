using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// What is counted once, when a lading comes in, so that a figure need not go through every case of every month again: fact_stroom
/// and fact_vertrek per pair of months, fact_stand, and the bridge from persons to cases. They are part of the lading: only
/// ever added, and found by its number, so that they obey "as it stood" like the facts. Source: docs/besluiten/0021.
/// </summary>
public sealed class Ladingtotalen(IWarehouse warehouse)
{
    /// <summary>Counts the newest lading, in the transaction that loads it and after its facts.</summary>
    /// <param name="transactie">The transaction of the load.</param>
    /// <param name="rijen">The cases of ladingen, as far as they are at hand.</param>
    public void Maak(ILaadtransactie transactie, Ladingrijen rijen)
    {
        ArgumentNullException.ThrowIfNull(transactie);
        ArgumentNullException.ThrowIfNull(rijen);
        Maak(transactie, rijen, Ladingburen.Alle(warehouse, transactie)[^1], Treden(transactie));
    }

    /// <summary>Counts every lading, for a warehouse from before there were totals.</summary>
    public void MaakAlle(ILaadtransactie transactie)
    {
        ArgumentNullException.ThrowIfNull(transactie);
        var treden = Treden(transactie);
        foreach (var buren in Ladingburen.Alle(warehouse, transactie))
        {
            Maak(transactie, new Ladingrijen(warehouse), buren, treden);
        }
    }

    /// <summary>What does not fit the facts, in Dutch sentences; none when counting again gives what is there.</summary>
    public IReadOnlyList<string> Keur() => [.. new Totalenkeuring(warehouse, Treden(null)).Keur()];

    private void Maak(ILaadtransactie transactie, Ladingrijen rijen, Ladingburen buren, IReadOnlyDictionary<int, string> treden)
    {
        var nu = rijen.Van(buren.Lading);
        var vorige = rijen.Van(buren.Vorige);
        if (buren.Vorige is { } voor)
        {
            SchrijfPaar(transactie, buren.Lading, voor, Paartelling.Van(buren.Maand, vorige, nu));
        }

        if (buren.Volgende is { } na)
        {
            SchrijfPaar(transactie, na, buren.Lading, Paartelling.Van(buren.Maand.Volgende, nu, rijen.Van(na)));
        }

        warehouse.Verbinding.Execute(
            "insert into fact_stand (lading_id, gemeente_id, trede, dossiers) values (@lading, @Gemeente, @Trede, @Dossiers)",
            Standtelling.Van(nu, treden).Select(s => new { lading = buren.Lading, s.Gemeente, s.Trede, s.Dossiers }),
            transactie.Transactie);
        Dossierpersoon.Schrijf(warehouse, transactie, Dossierpersoon.Anders(vorige, nu));
    }

    private static void SchrijfPaar(ILaadtransactie transactie, int lading, int vorige, Paartelling telling)
    {
        using (var schrijver = transactie.Schrijver("fact_stroom", ["lading_id", "vorige_lading_id", "gemeente_id", .. Stroomtelling.Kolommen]))
        {
            foreach (var cellen in telling.Stroom)
            {
                schrijver.Schrijf([lading, vorige, cellen.Gemeente, .. cellen.Cellen]);
            }

            schrijver.Voltooi();
        }

        using var vertrek = transactie.Schrijver("fact_vertrek", ["lading_id", "vorige_lading_id", "dossier_id"]);
        foreach (var dossier in telling.Vertrokken)
        {
            vertrek.Schrijf([lading, vorige, dossier]);
        }

        vertrek.Voltooi();
    }

    private Dictionary<int, string> Treden(ILaadtransactie? transactie) => warehouse.Verbinding
        .Query<(int Profiel, string Trede)>("select profiel_id, trede from dim_profiel", transaction: transactie?.Transactie)
        .ToDictionary(p => p.Profiel, p => p.Trede);
}
