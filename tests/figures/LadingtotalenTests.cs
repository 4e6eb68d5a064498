using Dapper;
using FsCheck;
using FsCheck.Fluent;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Warehouse.Sqlite;
using RsdAnalytics.Seeds.Generator;
using RsdAnalytics.Tests.Cli;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Figures;

/// <summary>What is counted when a lading comes in is what counting every case of every month again gives, in every state.</summary>
public class LadingtotalenTests
{
    private static readonly string[] Treden = ["1", "2a", "3"];

    private readonly Opdrachtregel _rsd = new();

    [Fact]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void Every_state_of_every_row_of_deliveries_gives_what_the_facts_give()
    {
        var dossier =
            from nummer in Gen.Choose(1, 6)
            from client in Gen.Choose(1, 4)
            from partner in Gen.Choose(0, 4)
            from gemeente in Gen.Choose(1, 2)
            from profiel in Gen.Choose(1, Treden.Length)
            from ingang in Gen.Choose(-2, 0)
            from einde in Gen.Choose(-3, 1)
            select new Rij(nummer, client, partner == client ? 0 : partner, gemeente, profiel, ingang, einde);
        // A month out of four around the turn of a year, in any order: gaps, months that come later, and redeliveries.
        var levering = from maand in Gen.Choose(0, 3) from rijen in dossier.ArrayOf() select new Levering(maand, rijen);

        Prop.ForAll(levering.ListOf().ToArbitrary(), Klopt).Check(Omvang.Proeven(60, 3000, 20230131));
    }

    [Fact]
    public void A_warehouse_whose_totals_do_not_fit_its_facts_is_told()
    {
        using var map = new Werkmap();
        _rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("rsd.db"));
        using (var warehouse = SqliteWarehouse.OpenVoorOnderhoud(map.In("rsd.db")))
        {
            warehouse.Verbinding.Execute(
                "update fact_stroom set instroom = instroom + 1 where lading_id = 2; delete from brug_dossierpersoon where client_id = 1; "
                + "update fact_stand set dossiers = dossiers - 1 where lading_id = 1; delete from fact_vertrek");
        }

        var (code, uit, _) = _rsd.Voer("warehouse", "controleer", "--warehouse", map.In("rsd.db"));

        Assert.Equal(2, code);
        Assert.All(new[] { "fact_stroom", "fact_stand", "fact_vertrek", "brug_dossierpersoon" }, tabel => Assert.Contains($"In {tabel} passen", uit, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_counted_beforehand_is_what_the_records_count_to_in_every_state_and_area()
    {
        using var map = new Werkmap();
        Generator.Schrijf(new GeneratorOpties { Van = Maand.Parse("2022-10"), Tot = Maand.Parse("2024-03"), Dossiers = 150 }, map.In("extracts"));
        using var test = new Testwarehouse();
        test.Laad(map.In("extracts"));
        var ladingen = Ladingen.Laatste(test.Warehouse);
        foreach (var (stand, jaar) in new[] { (3, 2022), (8, 2023), (15, 2023), (16, 2024), (ladingen, 2023), (ladingen, 2024) })
        {
            var geladen = Ladingen.Maanden(test.Warehouse, new Stand(stand));
            var parameters = KpiParameters.Van(Peildatum.Standaard(jaar, geladen[^1]), new Stand(stand), geladen, test.Referentie);
            foreach (var naam in KpiBerekening.VoorafGeteld.Select(kpi => $"kpi/{kpi.ToLowerInvariant()}"))
            {
                var wijze = KpiDefinities.Zoek(naam["kpi/".Length..])!.Telwijze;
                var geteld = Plat(Recordtelling.Tel(test.Warehouse, naam, wijze, [parameters]));

                Assert.NotEmpty(geteld);
                Assert.Equal(geteld, Plat(Recordtelling.Tel(test.Warehouse, $"{naam}_geteld", wijze, [parameters])));
            }
        }
    }

    [Fact]
    public void Several_peildata_of_a_year_at_once_give_what_each_gives_by_itself()
    {
        using var map = new Werkmap();
        Generator.Schrijf(new GeneratorOpties { Van = Maand.Parse("2022-12"), Tot = Maand.Parse("2024-02"), Dossiers = 120 }, map.In("extracts"));
        using var test = new Testwarehouse();
        test.Laad(map.In("extracts"));
        string[] dagen = ["2024-02-29", "2023-01-10", "2023-01-31", "2023-05-15", "2023-05-31", "2023-12-31", "2024-01-31", "2022-12-31"];
        var peildata = dagen.Select(Peil).ToList();

        var samen = new KpiBerekening(test.Warehouse, test.Referentie).Bereken(peildata, Stand.Nu);

        Assert.All(peildata.Zip(samen), p => Assert.Equal(new KpiBerekening(test.Warehouse, test.Referentie).Bereken(p.First, Stand.Nu), p.Second));
        Assert.Equal(dagen.Length, samen.Select(u => string.Join(' ', u)).Distinct().Count());
    }

    private static List<(int Gebied, long Teller, long Noemer)> Plat(IReadOnlyList<Dictionary<int, KpiTelling>> tellingen) =>
        [.. tellingen.Single().OrderBy(t => t.Key).Select(t => (t.Key, t.Value.Teller, t.Value.Noemer))];

    private static void Klopt(IReadOnlyList<Levering> leveringen)
    {
        using var warehouse = SqliteWarehouse.InGeheugen("test");
        Vul(warehouse);
        foreach (var (levering, i) in leveringen.Select((l, i) => (l, i + 1)))
        {
            Laad(warehouse, i, levering);
        }

        Assert.Empty(new Ladingtotalen(warehouse).Keur());
        for (var stand = 1; stand <= leveringen.Count; stand++)
        {
            Assert.Equal(Stroom(warehouse, "bouwstenen/stroom_uit_feiten", stand), Stroom(warehouse, "bouwstenen/stroom", stand));
            Assert.Equal(
                Regels(warehouse, "bouwstenen/dossier_open", "select maand, gemeente_id, count(*) as dossiers from dossier_open group by maand, gemeente_id order by maand, gemeente_id", stand),
                Regels(warehouse, "bouwstenen/stand", "select maand, gemeente_id, dossiers from stand order by maand, gemeente_id", stand));
            Assert.Equal(
                warehouse.Verbinding.Query<(int, int)>(
                    Cijfersql.Opdracht("bouwstenen/dossier_actueel_uit_feiten", "select dossier_id, maand from dossier_actueel order by dossier_id"), new { stand }),
                warehouse.Verbinding.Query(Cijfersql.Opdracht("werkladder/instroom"), new { stand })
                    .GroupBy(rij => (int)rij.DossierId, (dossier, rijen) => (dossier, rijen.Max(rij => (int)rij.Maand))).OrderBy(d => d.Item1));
        }
    }

    // A municipality where nothing is and nothing happened may have a row of noughts or none.
    private static List<string> Stroom(SqliteWarehouse warehouse, string naam, int stand) => Regels(
        warehouse, naam, "select * from stroom where begin_stand + instroom + nagekomen_instroom + uitstroom + eind_stand > 0 order by maand, gebied_id", stand);

    private static List<string> Regels(SqliteWarehouse warehouse, string naam, string staart, int stand) =>
        [.. warehouse.Verbinding.Query(Cijfersql.Opdracht(naam, staart), new { stand })
            .Select(r => string.Join(' ', ((IDictionary<string, object>)r).Select(c => $"{c.Key}={c.Value}")))];

    private static void Vul(SqliteWarehouse warehouse)
    {
        warehouse.Verbinding.Execute(
            """
            insert into dim_gemeente (gemeente_id, cbs_code, naam, volgorde) values (1, 'GM0001', 'Een', 1), (2, 'GM0002', 'Twee', 2);
            insert into brug_gebied (gebied_id, gemeente_id) values (1, 1), (2, 2), (0, 1), (0, 2);
            """);
        foreach (var nummer in Enumerable.Range(1, 6))
        {
            warehouse.Verbinding.Execute(
                "insert into dim_dossier (dossier_id, pseudoniem_hoog, pseudoniem_laag) values (@nummer, 1, @nummer); insert into dim_client (client_id, pseudoniem_hoog, pseudoniem_laag) values (@nummer, 2, @nummer)",
                new { nummer });
        }

        foreach (var (trede, i) in Treden.Select((t, i) => (t, i + 1)))
        {
            warehouse.Verbinding.Execute(
                "insert into dim_profiel (profiel_id, trede, ontheffing, leefvorm, regeling, arbeidsbeperking, leeftijdsklasse) values (@i, @trede, 'geen', 'alleenstaand', 'pw', 0, '27-44')",
                new { i, trede });
        }
    }

    private static void Laad(SqliteWarehouse warehouse, int lading, Levering levering)
    {
        var maand = new Maand(2023, 11).Plus(levering.Maand);
        using var transactie = warehouse.BeginLading();
        warehouse.Verbinding.Execute(
            """
            insert into dim_lading (lading_id, maand, inhoud_hash, geladen_op, vervangt, synthetisch, geforceerd, gat_toegestaan, sleutel_kenmerk, programma)
            values (@lading, @maand, '', '', null, 1, 0, 0, '', '')
            """,
            new { lading, maand = maand.Sleutel });
        foreach (var (rij, regel) in levering.Rijen.DistinctBy(r => r.Dossier).Select((r, i) => (r, i + 2)))
        {
            warehouse.Verbinding.Execute(
                """
                insert into fact_dossierstand (
                    lading_id, regel, dossier_id, client_id, partner_client_id, gemeente_id, profiel_id, ingangsdatum, einddatum, uitkeringsbedrag, leeftijd, open_eind)
                values (@lading, @regel, @Dossier, @Client, nullif(@Partner, 0), @Gemeente, @Profiel, @ingang, @einde, 1, 40, @open)
                """,
                new
                {
                    lading,
                    regel,
                    rij.Dossier,
                    rij.Client,
                    rij.Partner,
                    rij.Gemeente,
                    rij.Profiel,
                    ingang = Datumsleutel.Van(maand.Plus(rij.Ingang).EersteDag),
                    einde = rij.Einde > 0 ? (int?)null : Datumsleutel.Van(maand.Plus(rij.Einde).LaatsteDag),
                    open = rij.Einde > 0 ? 1 : 0,
                });
        }

        new Ladingtotalen(warehouse).Maak(transactie, new Ladingrijen(warehouse));
        transactie.Bevestig();
    }

    // Begin and end in months from that of the delivery; an end of 1 is none.
    private sealed record Rij(int Dossier, int Client, int Partner, int Gemeente, int Profiel, int Ingang, int Einde);

    private sealed record Levering(int Maand, Rij[] Rijen);
}
