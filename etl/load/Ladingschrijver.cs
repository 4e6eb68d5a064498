using System.Globalization;
using Dapper;
using RsdAnalytics.Etl.Validate;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Load;

/// <summary>Writes what a lading is: its number, content, counts and findings.</summary>
internal sealed class Ladingschrijver(IWarehouse warehouse, ILaadtransactie transactie)
{
    /// <summary>The number of the next lading; the transaction keeps others from taking it.</summary>
    public static int VolgendNummer(IWarehouse warehouse, ILaadtransactie transactie) =>
        warehouse.Verbinding.ExecuteScalar<int>("select coalesce(max(lading_id), 0) + 1 from dim_lading", transaction: transactie.Transactie);

    /// <summary>The cases of a lading that are open at the end of its month.</summary>
    public static int OpenEind(IWarehouse warehouse, ILaadtransactie transactie, int lading) => warehouse.Verbinding.ExecuteScalar<int>(
        "select count(*) from fact_dossierstand where lading_id = @lading and open_eind = 1", new { lading }, transactie.Transactie);

    /// <summary>
    /// Writes the lading itself. It comes before the facts that point at it: not every engine can wait with checking that until the end.
    /// </summary>
    public void Begin(int lading, Levering levering, int? vervangt, Laadopdracht opdracht, bool gatToegestaan, string kenmerk) => Voer(
        """
        insert into dim_lading (
            lading_id, maand, inhoud_hash, geladen_op, vervangt, synthetisch, geforceerd, gat_toegestaan, sleutel_kenmerk, programma)
        values (@lading, @maand, @hash, @op, @vervangt, @synthetisch, 0, @gat, @kenmerk, @programma)
        """,
        new
        {
            lading,
            maand = levering.Maand.Sleutel,
            hash = levering.Hash,
            op = opdracht.Nu.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            vervangt,
            synthetisch = levering.Synthetisch ? 1 : 0,
            gat = gatToegestaan ? 1 : 0,
            kenmerk,
            programma = opdracht.Programma,
        });

    /// <summary>Writes what the facts led to: whether the lading was forced, its counts and its findings, and the days of its month.</summary>
    public void Voltooi(
        int lading, Levering levering, bool geforceerd, IReadOnlyList<Bestandstelling> tellingen, IReadOnlyList<Bevinding> bevindingen)
    {
        if (geforceerd)
        {
            Voer("update dim_lading set geforceerd = 1 where lading_id = @lading", new { lading });
        }

        var hashes = levering.Bestanden.ToDictionary(b => b.Bestand, b => b.Hash);
        Voer(
            """
            insert into lading_bestand (lading_id, bestand, gelezen, geladen, afgekeurd, inhoud_hash)
            values (@lading, @Bestand, @Gelezen, @Geladen, @Afgekeurd, @hash)
            """,
            tellingen.Select(t => new { lading, t.Bestand, t.Gelezen, t.Geladen, t.Afgekeurd, hash = hashes[t.Bestand] }));
        Voer(
            """
            insert into lading_bevinding (lading_id, volgnummer, code, bestand, regel, kolom, melding, dossier_id)
            values (@lading, @volgnummer, @Code, @Bestand, @Regel, @Kolom, @Melding, @DossierId)
            """,
            bevindingen.Select((b, i) => new { lading, volgnummer = i + 1, b.Code, b.Bestand, b.Regel, b.Kolom, b.Melding, b.DossierId }));
        SchrijfDagen(levering.Maand);
    }

    private void SchrijfDagen(Maand maand)
    {
        var bekend = warehouse.Verbinding.ExecuteScalar<int>(
            "select count(*) from dim_datum where maand = @maand", new { maand = maand.Sleutel }, transactie.Transactie);
        if (bekend > 0)
        {
            return;
        }

        Voer(
            "insert into dim_datum (datum_id, jaar, kwartaal, maand, laatste_dag) values (@id, @jaar, @kwartaal, @maand, @laatste)",
            Enumerable.Range(1, maand.LaatsteDag.Day).Select(dag => new
            {
                id = (maand.Sleutel * 100) + dag,
                jaar = maand.Jaar,
                kwartaal = ((maand.Nummer - 1) / 3) + 1,
                maand = maand.Sleutel,
                laatste = dag == maand.LaatsteDag.Day ? 1 : 0,
            }));
    }

    private void Voer(string opdracht, object waarden) => warehouse.Verbinding.Execute(opdracht, waarden, transactie.Transactie);
}
