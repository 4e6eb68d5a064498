using System.Globalization;
using System.Runtime.CompilerServices;
using Dapper;
using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Etl.Plan;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Seeds.Generator;
using RsdAnalytics.Seeds.Reference;
using RsdAnalytics.Tests.Etl;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Warehouse.Contract;

/// <summary>What every engine must do alike. One suite; an engine that is not there is reported as skipped.</summary>
public abstract class WarehouseContract
{
    private static readonly Referentiegegevens Referentie = ReferentieLezer.Lees();

    /// <summary>The engine for one test.</summary>
    protected abstract Contractengine Engine([CallerMemberName] string test = "");

    [SkippableFact]
    public void The_small_set_gives_the_answers_that_were_worked_out_by_hand()
    {
        using var engine = Engine();
        using var warehouse = engine.Open();

        Antwoorden.Tellingen(Path.Combine(Klein.Map, "tellingen.json"), Laad(warehouse, Klein.Extracts));

        Antwoorden.Stand(Path.Combine(Klein.Map, "stand.json"), new Stroomtabel(warehouse, Referentie).Lees(Stand.Nu));
        var peildatum = Peildatum.Standaard(2024, Ladingen.Maanden(warehouse, Stand.Nu)[^1]);
        Antwoorden.Kpis(Path.Combine(Klein.Map, "kpi-2024.json"), peildatum, new KpiBerekening(warehouse, Referentie).Bereken(peildatum, Stand.Nu), nieuwMag: false);
        Assert.Empty(engine.Keur());
    }

    [SkippableFact]
    public void A_warehouse_that_is_there_opens_again_and_one_that_is_not_is_refused()
    {
        using var engine = Engine();
        Assert.Throws<WarehouseFout>(() => engine.Open(maak: false));
        using (var warehouse = engine.Open())
        {
            Assert.Equal(Warehouseschema.Versie, warehouse.Schemaversie);
        }

        using (var warehouse = engine.Open())
        {
            Assert.Equal(1, warehouse.Verbinding.ExecuteScalar<int>("select count(*) from warehouse_versie"));
            warehouse.Verbinding.Execute("insert into warehouse_versie (versie, programma) values (99, '9.1')");
        }

        Assert.Contains("schemaversie 99", Assert.Throws<WarehouseFout>(() => engine.Open(maak: false)).Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Every_row_and_every_figure_is_the_same_as_in_SQLite()
    {
        using var map = new Werkmap();
        Genereer(map);
        using var engine = Engine();
        using var warehouse = engine.Open();
        using var sqlite = new SqliteEngine();
        using var ernaast = sqlite.Open();

        Assert.All(Laad(warehouse, map.In("extracts")), u => Assert.Equal(Laadstatus.Geladen, u.Status));
        Laad(ernaast, map.In("extracts"));

        Assert.Equal(Tabelinhoud.Lees(ernaast), Tabelinhoud.Lees(warehouse));
        Gelijk(Cijferbeeld.Van(ernaast, Referentie, Stand.Nu), Cijferbeeld.Van(warehouse, Referentie, Stand.Nu));
        Gelijk(Cijferbeeld.Van(ernaast, Referentie, new Stand(9)), Cijferbeeld.Van(warehouse, Referentie, new Stand(9)));
        var persoon = Persoon(ernaast);
        Gelijk(Cijferbeeld.Inzage(ernaast, persoon), Cijferbeeld.Inzage(warehouse, persoon));
    }

    [SkippableFact]
    public void A_redelivery_supersedes_and_the_earlier_state_stays()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        using var engine = Engine();
        using var warehouse = engine.Open();
        Laad(warehouse, extracts);
        var ervoor = Cijferbeeld.Van(warehouse, Referentie, Stand.Nu);
        var toen = new Stand(Ladingen.Laatste(warehouse));

        Verkort(Path.Combine(extracts, "2024-02", "plaatsingen.csv"));
        File.Delete(Path.Combine(extracts, "2024-02", "controle.csv"));
        var uitkomsten = Laad(warehouse, extracts);

        Assert.Equal([Laadstatus.Ongewijzigd, Laadstatus.Ongewijzigd, Laadstatus.Geladen], uitkomsten.Select(u => u.Status));
        Assert.Equal(3, uitkomsten[^1].Vervangt);
        Gelijk(ervoor.Where(r => !r.StartsWith("alle ladingen", StringComparison.Ordinal)), Cijferbeeld.Van(warehouse, Referentie, toen).Where(r => !r.StartsWith("alle ladingen", StringComparison.Ordinal)));
        Assert.All(Laad(warehouse, extracts), u => Assert.Equal(Laadstatus.Ongewijzigd, u.Status));
        Assert.NotEmpty(new Verschilberekening(warehouse, Referentie).Bereken(2024, toen, Stand.Nu).ToString());
        Assert.Equal(4, Ladingen.Laatste(warehouse));
    }

    [SkippableFact]
    public void A_plan_says_what_the_load_does_and_leaves_nothing()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        using var engine = Engine();
        using var warehouse = engine.Open();
        Laad(warehouse, extracts, Maand.Parse("2023-12"));
        Laad(warehouse, extracts, Maand.Parse("2024-01"));
        Verkort(Path.Combine(extracts, "2024-01", "trajecten.csv"));
        var ervoor = Tabelinhoud.Lees(warehouse);

        var plan = new Planner(warehouse, Referentie, Pseudoniemen()).Maak(Opdracht(extracts), CancellationToken.None);

        Assert.Equal(ervoor, Tabelinhoud.Lees(warehouse));
        var gedaan = Laad(warehouse, extracts);
        Assert.Equal(gedaan.Select(u => (u.Maand, u.Status, u.Lading)), plan.Maanden.Select(m => (m.Uitkomst.Maand, m.Uitkomst.Status, m.Uitkomst.Lading)));
        Assert.Contains(plan.Maanden.SelectMany(m => m.Verschillen), v => v.Bestand == "trajecten.csv" && v.AlleenOud == 1);
    }

    [SkippableFact]
    public void A_month_that_is_refused_or_broken_off_leaves_nothing_and_the_next_run_completes_it()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        using var engine = Engine();
        using var warehouse = engine.Open();
        Laad(warehouse, extracts, Maand.Parse("2023-12"));
        var ervoor = Tabelinhoud.Lees(warehouse);
        var goed = File.ReadAllText(Path.Combine(extracts, "2024-01", "trajecten.csv"));
        File.WriteAllText(Path.Combine(extracts, "2024-01", "trajecten.csv"), goed.Replace("gemeente", "plaats", StringComparison.Ordinal));

        Assert.Equal(Laadstatus.Geweigerd, Laad(warehouse, extracts, Maand.Parse("2024-01"))[0].Status);
        Assert.Equal(ervoor, Tabelinhoud.Lees(warehouse));
        using (var transactie = warehouse.BeginLading())
        {
            using var schrijver = transactie.Schrijver("dim_client", ["client_id", "pseudoniem_hoog", "pseudoniem_laag"]);
            schrijver.Schrijf([100_000, 1, -1]);
            schrijver.Voltooi();
        }

        Assert.Equal(ervoor, Tabelinhoud.Lees(warehouse));
        File.WriteAllText(Path.Combine(extracts, "2024-01", "trajecten.csv"), goed);
        Assert.All(Laad(warehouse, extracts), u => Assert.True(u.Status is Laadstatus.Geladen or Laadstatus.Ongewijzigd));
        using var sqlite = new SqliteEngine();
        using var ernaast = sqlite.Open();
        Laad(ernaast, extracts);
        Assert.Equal(Tabelinhoud.Lees(ernaast), Tabelinhoud.Lees(warehouse));
    }

    [SkippableFact]
    public void A_second_load_waits_and_is_told()
    {
        using var engine = Engine();
        using var warehouse = engine.Open();
        using var ander = engine.Open();
        using (warehouse.BeginLading())
        {
            Assert.Contains("Een ander programma", Assert.Throws<WarehouseFout>(ander.BeginLading).Message, StringComparison.Ordinal);
        }

        using var transactie = ander.BeginLading();
        transactie.Bevestig();
    }

    [SkippableFact]
    public void Many_rows_and_extreme_numbers_come_back_as_they_went()
    {
        const int Aantal = 20_001;
        using var engine = Engine();
        using var warehouse = engine.Open();
        using (var transactie = warehouse.BeginLading())
        {
            using (var schrijver = transactie.Schrijver("dim_client", ["client_id", "pseudoniem_hoog", "pseudoniem_laag"]))
            {
                for (var i = 1; i <= Aantal; i++)
                {
                    schrijver.Schrijf([i, long.MaxValue - i, long.MinValue + i]);
                }

                schrijver.Voltooi();
            }

            transactie.Bevestig();
        }

        Assert.Equal(Aantal, warehouse.Verbinding.ExecuteScalar<int>("select count(*) from dim_client"));
        Assert.Equal(
            (long.MaxValue - Aantal, long.MinValue + Aantal),
            warehouse.Verbinding.QuerySingle<(long, long)>("select pseudoniem_hoog, pseudoniem_laag from dim_client where client_id = @id", new { id = Aantal }));
    }

    [SkippableFact]
    public void Retention_removes_detail_and_changes_no_figure()
    {
        using var map = new Werkmap();
        Genereer(map);
        using var engine = Engine();
        using var warehouse = engine.Open();
        Laad(warehouse, map.In("extracts"));
        var maanden = Ladingen.Maanden(warehouse, Stand.Nu);
        var ervoor = Kpis(warehouse, maanden);

        var plan = new Opschoner(warehouse, Referentie).Voer(Maand.Parse("2023-06"), new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), "test");

        Assert.True(plan.Feiten > 0);
        Assert.Equal(ervoor, Kpis(warehouse, maanden));
        Assert.Equal(0, warehouse.Verbinding.ExecuteScalar<int>(
            "select count(*) from fact_dossierstand f inner join dim_lading l on l.lading_id = f.lading_id where l.maand < 202306"));
        Assert.Empty(engine.Keur());
    }

    [SkippableFact]
    public void A_new_key_replaces_every_pseudonym_and_no_figure()
    {
        using var engine = Engine();
        using var warehouse = engine.Open();
        Laad(warehouse, Klein.Extracts);
        var ervoor = Kpis(warehouse, Ladingen.Maanden(warehouse, Stand.Nu));
        var persoon = Persoon(warehouse);
        using var nieuw = new Pseudonimiseerder(Pseudonimiseerder.SleutelVanTekst("een andere sleutel van de tests"));

        var uitkomst = new Sleutelvervanging(warehouse, Pseudoniemen(), nieuw).Vervang(
            Klein.Extracts, new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), "test");

        Assert.True(uitkomst.Clienten > 0);
        Assert.NotEqual(persoon, Persoon(warehouse));
        Assert.Equal(ervoor, Kpis(warehouse, Ladingen.Maanden(warehouse, Stand.Nu)));
    }

    [SkippableFact]
    public void A_forecast_is_kept_once_and_comes_back_as_it_was()
    {
        using var engine = Engine();
        using var warehouse = engine.Open();
        Laad(warehouse, Klein.Extracts);
        var bewaring = new Prognosebewaring(warehouse, Referentie);
        var kenmerk = new Prognosekenmerk(3, Maand.Parse("2024-02"), 2, "auto", "ets", 7);
        Prognoseregel[] regels =
        [
            new(Gemeente.Totaal, Maand.Parse("2024-03"), 12.345, 10, 14, 9, 16),
            new(Referentie.Gemeenten[0].Naam, Maand.Parse("2024-03"), 4, 3, 5, 2.5, 6),
        ];
        var nu = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

        Assert.Equal((1, true), bewaring.Bewaar(kenmerk, regels, nu, "test"));
        Assert.Equal((1, false), bewaring.Bewaar(kenmerk, regels, nu, "test"));

        var bewaard = Assert.Single(bewaring.Lees(Stand.Nu));
        Assert.Equal(kenmerk, bewaard.Kenmerk);
        Assert.Equal(regels.OrderBy(r => r.Gebied, StringComparer.Ordinal), bewaard.Regels.OrderBy(r => r.Gebied, StringComparer.Ordinal));
    }

    private static Pseudonimiseerder Pseudoniemen() => new(Pseudonimiseerder.SleutelVanTekst("sleutel van de tests"));

    private protected static IReadOnlyList<Laaduitkomst> Laad(IWarehouse warehouse, string map, Maand? maand = null)
    {
        using var pseudoniemen = Pseudoniemen();
        return new Lader(warehouse, Referentie, pseudoniemen).Laad(Opdracht(map, maand), voortgang: null, CancellationToken.None);
    }

    private static Laadopdracht Opdracht(string map, Maand? maand = null) =>
        new(map, new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), Testwarehouse.Programma, maand, false, false);

    private static void Genereer(Werkmap map) => Generator.Schrijf(
        new GeneratorOpties { Van = Maand.Parse("2022-10"), Tot = Maand.Parse("2024-12"), Dossiers = 150 }, map.In("extracts"));

    private static List<KpiUitkomst> Kpis(IWarehouse warehouse, IReadOnlyList<Maand> maanden) => [.. maanden
        .Select(m => m.Jaar).Distinct()
        .SelectMany(jaar => new KpiBerekening(warehouse, Referentie).Bereken(Peildatum.Standaard(jaar, maanden[^1]), Stand.Nu))];

    private static Pseudoniem Persoon(IWarehouse warehouse)
    {
        var (hoog, laag) = warehouse.Verbinding.QuerySingle<(long, long)>("select pseudoniem_hoog, pseudoniem_laag from dim_client where client_id = 1");
        return Pseudoniem.Van(hoog, laag);
    }

    private static void Verkort(string bestand)
    {
        var regels = File.ReadAllLines(bestand);
        Assert.True(regels.Length > 1, string.Create(CultureInfo.InvariantCulture, $"{bestand} has {regels.Length} lines."));
        File.WriteAllText(bestand, string.Concat(regels[..^1].Select(r => r + "\n")));
    }

    // The first line that differs says more than two lists.
    private static void Gelijk(IEnumerable<string> verwacht, IEnumerable<string> gekregen)
    {
        var (een, ander) = (verwacht.ToList(), gekregen.ToList());
        foreach (var (v, g) in een.Zip(ander))
        {
            Assert.Equal(v, g);
        }

        Assert.Equal(een.Count, ander.Count);
        Assert.NotEmpty(een);
    }
}
