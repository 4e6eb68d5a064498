using System.Globalization;
using Dapper;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Removes persons' detail before a month and keeps the outcomes that published reports rest on, in one transaction. Before
/// it commits it counts every figure again: one that would change stops it all.
/// </summary>
public sealed class Opschoner(IWarehouse warehouse, Referentiegegevens referentie)
{
    private const string OudeLadingen = "(select lading_id from dim_lading where maand < @tot)";

    // Stands of old months go whole. A mutation goes when it ended before, is in no later delivery, and its person has no later
    // case: what still runs, or can still be counted, is not of the past.
    private static readonly (string Tabel, string Einde)[] Mutaties =
    [
        ("fact_plaatsing", "einddatum"), ("fact_traject", "einddatum"), ("fact_begeleiding", "einddatum"), ("fact_jongerengesprek", "meetmoment"),
    ];

    private static readonly (string Tabel, string Kolom, string Gebruik)[] Registers =
    [
        ("dim_dossier", "dossier_id", "select dossier_id from fact_dossierstand union select dossier_id from lading_bevinding where dossier_id is not null"),
        ("dim_bronsleutel", "bronsleutel_id",
            "select bronsleutel_id from fact_plaatsing union select bronsleutel_id from fact_traject union select bronsleutel_id from fact_lks "
            + "union select bronsleutel_id from fact_begeleiding union select bronsleutel_id from fact_jongerengesprek"),
        ("dim_reden", "reden_id",
            "select reden_instroom_id from fact_dossierstand where reden_instroom_id is not null union select reden_einde_id from fact_dossierstand where reden_einde_id is not null "
            + "union select reden_einde_id from fact_plaatsing where reden_einde_id is not null"),
        ("dim_client", "client_id",
            "select client_id from fact_dossierstand union select partner_client_id from fact_dossierstand where partner_client_id is not null "
            + "union select client_id from fact_plaatsing union select client_id from fact_traject union select client_id from fact_lks "
            + "union select client_id from fact_begeleiding union select client_id from fact_jongerengesprek"),
    ];

    /// <summary>What a removal would do; nothing is written.</summary>
    /// <exception cref="WarehouseFout">See <see cref="Voer"/>.</exception>
    public Opschoonplan Plan(Maand tot) => Doe(tot, null, "");

    /// <summary>Removes, and records it.</summary>
    /// <param name="tot">Detail of months before this one goes.</param>
    /// <param name="nu">The moment, UTC: an input, recorded.</param>
    /// <param name="programma">The version of the program, recorded.</param>
    /// <exception cref="WarehouseFout">There is nothing to remove, a year that it touches is not complete, or a figure would change.</exception>
    public Opschoonplan Voer(Maand tot, DateTimeOffset nu, string programma)
    {
        var plan = Doe(tot, nu, programma);
        warehouse.WisOverschreven();
        return plan;
    }

    private Opschoonplan Doe(Maand tot, DateTimeOffset? nu, string programma)
    {
        var maanden = Ladingen.Maanden(warehouse, Stand.Nu);
        var opschoning = new Opschoning(0, tot, "", 0, 0, 0);
        Keur(opschoning, maanden);
        var jaren = maanden.Select(m => m.Jaar).Distinct().ToList();
        var (kpis, stand) = (Kpis(jaren, maanden), new Stroomtabel(warehouse, referentie).Lees(Stand.Nu));
        using var transactie = warehouse.BeginWijziging();
        var nummer = LegVast(tot, nu ?? DateTimeOffset.UnixEpoch, programma);
        var bewaardeJaren = jaren.Where(opschoning.RaaktJaar).ToList();
        new Uitkomstbewaring(warehouse, referentie).Bewaar(nummer, bewaardeJaren, stand.Where(r => opschoning.RaaktMaand(r.Maand)), maanden);
        var regels = Verwijder(tot);
        var personen = Registers.Select(r => warehouse.Verbinding.Execute($"delete from {r.Tabel} where {r.Kolom} not in ({r.Gebruik})")).Last();
        var plan = new Opschoonplan(tot, regels, personen, bewaardeJaren, maanden.Count(opschoning.RaaktMaand));
        warehouse.Verbinding.Execute("update opschoning set feiten = @Feiten, personen = @personen where opschoning_id = @nummer", new { plan.Feiten, personen, nummer });
        if (!Kpis(jaren, maanden).SequenceEqual(kpis) || !new Stroomtabel(warehouse, referentie).Lees(Stand.Nu).SequenceEqual(stand))
        {
            throw new WarehouseFout($"Met het verwijderen van de gegevens van vóór {tot} zou een cijfer veranderen. Er is niets verwijderd; meld dit met de opdracht die u gaf.");
        }

        // A plan is the same removal, undone.
        if (nu is not null)
        {
            transactie.Bevestig();
        }

        return plan;
    }

    private int LegVast(Maand tot, DateTimeOffset nu, string programma)
    {
        var nummer = warehouse.Verbinding.ExecuteScalar<int>("select coalesce(max(opschoning_id), 0) + 1 from opschoning");
        warehouse.Verbinding.Execute(
            """
            insert into opschoning (opschoning_id, tot_maand, uitgevoerd_op, laatste_lading, feiten, personen, programma)
            select @nummer, @tot, @op, max(lading_id), 0, 0, @programma from dim_lading
            """,
            new { nummer, tot = tot.Sleutel, op = nu.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), programma });
        return nummer;
    }

    private static void Keur(Opschoning opschoning, IReadOnlyList<Maand> maanden)
    {
        if (maanden.Count == 0 || maanden[0] >= opschoning.Tot)
        {
            throw new WarehouseFout($"Van vóór {opschoning.Tot} is niets geladen; er is niets op te schonen.");
        }

        if (maanden[^1] < new Maand(opschoning.LaatsteJaar, 12))
        {
            var uiterlijk = opschoning.Tot;
            while (uiterlijk > maanden[0] && maanden[^1] < new Maand((opschoning with { Tot = uiterlijk }).LaatsteJaar, 12))
            {
                uiterlijk = uiterlijk.Vorige;
            }

            throw new WarehouseFout(
                $"De cijfers van {opschoning.LaatsteJaar} hebben nog gegevens van vóór {opschoning.Tot} nodig en dat jaar is niet volledig geladen. "
                + $"{(uiterlijk > maanden[0] ? $"Kies uiterlijk {uiterlijk}" : "Er is nu nog geen maand waarvoor dit kan")}, of wacht tot december {opschoning.LaatsteJaar} is geladen.");
        }
    }

    private List<(string Tabel, int Aantal)> Verwijder(Maand tot)
    {
        var grenzen = new { tot = tot.Sleutel, tot_dag = Datumsleutel.Van(tot.EersteDag) };
        var regels = Mutaties.Select(m => (m.Tabel, warehouse.Verbinding.Execute(
            $"""
            delete from {m.Tabel}
            where lading_id in {OudeLadingen}
                and bronsleutel_id not in (
                    select f.bronsleutel_id
                    from {m.Tabel} f
                    where f.lading_id not in {OudeLadingen}
                        or f.{m.Einde} is null
                        or f.{m.Einde} >= @tot_dag)
                and client_id not in (select client_id from fact_dossierstand where lading_id not in {OudeLadingen})
            """,
            grenzen))).ToList();
        foreach (var tabel in new[] { "fact_dossierstand", "fact_lks" })
        {
            regels.Add((tabel, warehouse.Verbinding.Execute($"delete from {tabel} where lading_id in {OudeLadingen}", grenzen)));
        }

        VerwijderTotalen(grenzen);
        warehouse.Verbinding.Execute($"update lading_bevinding set dossier_id = null where lading_id in {OudeLadingen}", grenzen);
        return regels;
    }

    // What was counted of the facts that went: not counted as lines, because it was never delivered.
    private void VerwijderTotalen(object grenzen)
    {
        foreach (var tabel in new[] { "fact_stroom", "fact_vertrek" })
        {
            warehouse.Verbinding.Execute($"delete from {tabel} where lading_id in {OudeLadingen} or vorige_lading_id in {OudeLadingen}", grenzen);
        }

        warehouse.Verbinding.Execute($"delete from fact_stand where lading_id in {OudeLadingen}", grenzen);
        warehouse.Verbinding.Execute(
            """
            delete from brug_dossierpersoon
            where not exists (
                select 1
                from dim_lading l
                inner join fact_dossierstand f on f.lading_id = l.lading_id and f.dossier_id = brug_dossierpersoon.dossier_id
                where f.ingangsdatum = brug_dossierpersoon.ingangsdatum
                    and (f.client_id = brug_dossierpersoon.client_id or f.partner_client_id = brug_dossierpersoon.client_id))
            """);
    }

    private List<KpiUitkomst> Kpis(IEnumerable<int> jaren, IReadOnlyList<Maand> maanden)
    {
        var berekening = new KpiBerekening(warehouse, referentie);
        return [.. jaren.SelectMany(jaar => berekening.Bereken(Peildatum.Standaard(jaar, maanden[^1]), Stand.Nu))];
    }
}
