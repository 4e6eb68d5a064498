using System.Globalization;
using Dapper;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Conform;

/// <summary>How many pseudonyms were replaced, by kind.</summary>
/// <param name="Clienten">Those of persons.</param>
/// <param name="Dossiers">Those of cases.</param>
/// <param name="Bronsleutels">Those of placements, trajecten and the like.</param>
public sealed record Vervangingsuitkomst(int Clienten, int Dossiers, int Bronsleutels);

/// <summary>
/// Puts a new key under a warehouse: every pseudonym is found back in kept extracts and replaced by that of the new key, in
/// one recorded transaction. A pseudonym that no extract explains stops it all, because its person would be split in two.
/// Source: ontwerp, "Privacy by design".
/// </summary>
public sealed class Sleutelvervanging(IWarehouse warehouse, Pseudonimiseerder oud, Pseudonimiseerder nieuw)
{
    private static readonly (string Tabel, string Kolom)[] Dimensietabellen =
        [("dim_client", "client_id"), ("dim_dossier", "dossier_id"), ("dim_bronsleutel", "bronsleutel_id")];

    /// <summary>Replaces the pseudonyms.</summary>
    /// <param name="extracts">The folder with every delivery that was ever loaded, also those that were replaced since, in folders at will.</param>
    /// <param name="nu">The moment, UTC: an input, recorded.</param>
    /// <param name="programma">The version of the program, recorded.</param>
    /// <exception cref="LaadFout">The old key is not that of the warehouse, the keys are the same, or a pseudonym is not found in the extracts.</exception>
    /// <exception cref="WarehouseFout">The warehouse cannot be written.</exception>
    public Vervangingsuitkomst Vervang(string extracts, DateTimeOffset nu, string programma)
    {
        Sleutelcontrole.Controleer(warehouse, oud.Kenmerk);
        if (oud.Kenmerk == nieuw.Kenmerk)
        {
            throw new LaadFout("De nieuwe sleutel is dezelfde als de oude. Maak een andere met: rsd sleutel nieuw BESTAND");
        }

        var vertaling = Kenmerken.Vertaal(extracts, oud, nieuw);
        var uitkomst = Vervang(vertaling, nu, programma);
        // The old pseudonyms would otherwise stay readable in the log and in free pages of the file.
        warehouse.WisOverschreven();
        return uitkomst;
    }

    private Vervangingsuitkomst Vervang(Dictionary<Pseudoniem, Pseudoniem> vertaling, DateTimeOffset nu, string programma)
    {
        using var transactie = warehouse.BeginWijziging();
        var aantallen = Dimensietabellen.Select(t => Vervang(t.Tabel, t.Kolom, vertaling, transactie)).ToList();
        var uitkomst = new Vervangingsuitkomst(aantallen[0], aantallen[1], aantallen[2]);
        LegVast(uitkomst, nu, programma, transactie);
        transactie.Bevestig();
        return uitkomst;
    }

    private int Vervang(string tabel, string kolom, Dictionary<Pseudoniem, Pseudoniem> vertaling, ILaadtransactie transactie)
    {
        var rijen = warehouse.Verbinding
            .Query<(int Id, long Hoog, long Laag)>($"select {kolom}, pseudoniem_hoog, pseudoniem_laag from {tabel}", transaction: transactie.Transactie)
            .Select(r => (r.Id, Oud: Pseudoniem.Van(r.Hoog, r.Laag)))
            .ToList();
        var kwijt = rijen.Count(r => !vertaling.ContainsKey(r.Oud));
        if (kwijt > 0)
        {
            throw new LaadFout(
                $"Van {kwijt} van de {rijen.Count} pseudoniemen in {tabel} staat het nummer niet in de extracten. Er is niets vervangen. "
                + "Geef de map met alle leveringen die ooit zijn geladen, ook de vervangen leveringen.");
        }

        warehouse.Verbinding.Execute(
            $"update {tabel} set pseudoniem_hoog = @Hoog, pseudoniem_laag = @Laag where {kolom} = @Id",
            rijen.Select(r => new { vertaling[r.Oud].Hoog, vertaling[r.Oud].Laag, r.Id }),
            transactie.Transactie);
        return rijen.Count;
    }

    private void LegVast(Vervangingsuitkomst uitkomst, DateTimeOffset nu, string programma, ILaadtransactie transactie)
    {
        warehouse.Verbinding.Execute(
            "update dim_lading set sleutel_kenmerk = @kenmerk", new { kenmerk = nieuw.Kenmerk }, transactie.Transactie);
        warehouse.Verbinding.Execute(
            """
            insert into sleutel_vervanging (
                vervanging_id, vervangen_op, van_kenmerk, naar_kenmerk, clienten, dossiers, bronsleutels, programma)
            select coalesce(max(vervanging_id), 0) + 1, @op, @van, @naar, @Clienten, @Dossiers, @Bronsleutels, @programma
            from sleutel_vervanging
            """,
            new
            {
                op = nu.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                van = oud.Kenmerk,
                naar = nieuw.Kenmerk,
                uitkomst.Clienten,
                uitkomst.Dossiers,
                uitkomst.Bronsleutels,
                programma,
            },
            transactie.Transactie);
    }
}
