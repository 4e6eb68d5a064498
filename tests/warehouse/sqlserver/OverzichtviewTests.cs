using Dapper;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.Sqlite;
using RsdAnalytics.Model.Warehouse.SqlServer;
using RsdAnalytics.Seeds.Generator;

namespace RsdAnalytics.Tests.Warehouse.SqlServer;

/// <summary>The views count what the reports count: their text runs on SQLite as it does on SQL Server.</summary>
public sealed class OverzichtviewTests : IClassFixture<OverzichtviewTests.Gevuld>
{
    private readonly SqliteWarehouse _warehouse;
    private readonly Testwarehouse _test;
    private readonly ILookup<string, KpiUitkomst> _kpis;

    public OverzichtviewTests(Gevuld gevuld)
    {
        _test = gevuld.Test;
        _warehouse = _test.Warehouse;
        var maanden = Ladingen.Maanden(_warehouse, Stand.Nu);
        _kpis = maanden.Select(m => m.Jaar).Distinct()
            .SelectMany(jaar => new KpiBerekening(_warehouse, _test.Referentie).Bereken(Peildatum.Standaard(jaar, maanden[^1]), Stand.Nu)
                .Select(u => (Jaar: jaar, Uitkomst: u)))
            .ToLookup(u => $"{u.Uitkomst.Kpi} {u.Jaar} {u.Uitkomst.Gemeente}", u => u.Uitkomst);
    }

    public static TheoryData<string> Tellingen => new()
    {
        { "K1|select jaar, gemeente, count(distinct persoon) from overzicht_plaatsingen" },
        { "K1A|select jaar, gemeente, count(distinct case when arbeidsbeperking = 1 then persoon end) from overzicht_plaatsingen" },
        { "K1P|select jaar, gemeente, count(*) from overzicht_plaatsingen" },
        { "K2|select eindjaar, gemeente, count(distinct case when resultaat = 'werkfit' then persoon end) from overzicht_trajecten" },
        { "K3|select meetjaar, gemeente, sum(duurzaam) from overzicht_plaatsingen where gemeten = 1" },
        { "K4|select jaar, gemeente, count(distinct persoon) from overzicht_loonkostensubsidies" },
        { "K9|select jaar, gemeente, count(*) from overzicht_dossiers where maand in (202312, 202408)" },
    };

    [Theory]
    [MemberData(nameof(Tellingen))]
    public void A_count_over_a_view_is_that_of_the_reports(string telling)
    {
        var (kpi, vraag) = (telling.Split('|')[0], telling.Split('|')[1]);
        var sleutel = vraag.Split(' ')[1].TrimEnd(',');
        var rijen = _warehouse.Verbinding.Query<(int? Jaar, string Gemeente, int Aantal)>($"{vraag} group by {sleutel}, gemeente")
            .Where(r => r.Jaar is 2023 or 2024 && _kpis[$"{kpi} {r.Jaar} {r.Gemeente}"].Any(u => u.Teller is not null))
            .ToList();

        Assert.True(rijen.Count >= 6);
        Assert.Contains(rijen, r => r.Aantal > 0);
        foreach (var (jaar, gemeente, aantal) in rijen)
        {
            Assert.Equal(_kpis[$"{kpi} {jaar} {gemeente}"].Single().Teller, aantal);
        }
    }

    [Fact]
    public void The_stand_over_the_view_is_that_of_the_reports()
    {
        var regels = new Stroomtabel(_warehouse, _test.Referentie).Lees(Stand.Nu)
            .Select(r => (r.Maand.Sleutel, r.Gemeente, r.Begin, r.Instroom, r.Uitstroom, r.OvergangIn, r.Eind))
            .Order()
            .ToList();

        Assert.Equal(
            regels,
            _warehouse.Verbinding.Query<(int, string, int?, int?, int?, int?, int)>(
                "select maand, gemeente, begin_stand, instroom, uitstroom, overgang_in, eind_stand from overzicht_stand").Order());
    }

    [Fact]
    public void Amounts_are_in_euros_and_nothing_is_lost_on_the_way()
    {
        Assert.Equal(
            _warehouse.Verbinding.ExecuteScalar<decimal>("select sum(f.lasten) from fact_uitkeringslast f") / 100m,
            _warehouse.Verbinding.ExecuteScalar<decimal>("select round(sum(lasten), 2) from overzicht_uitkeringslasten"));
        Assert.Equal(
            _warehouse.Verbinding.ExecuteScalar<int>("select count(*) from dim_lading"),
            _warehouse.Verbinding.ExecuteScalar<int>("select count(*) from overzicht_ladingen"));
        foreach (var (view, tabel) in new[] { ("overzicht_begeleiding", "fact_begeleiding"), ("overzicht_jongerengesprekken", "fact_jongerengesprek"), ("overzicht_trajecten", "fact_traject") })
        {
            Assert.Equal(
                _warehouse.Verbinding.ExecuteScalar<int>($"select count(distinct bronsleutel_id) from {tabel}"),
                _warehouse.Verbinding.ExecuteScalar<int>($"select count(*) from {view}"));
        }
    }

    [Fact]
    public void Every_view_is_T_SQL_and_every_column_is_described()
    {
        foreach (var view in Overzichtview.Alle)
        {
            using var lezer = _warehouse.Verbinding.ExecuteReader($"select * from {view.Naam}");
            Assert.Equal(Enumerable.Range(0, lezer.FieldCount).Select(lezer.GetName), view.Kolommen.Select(k => k.Naam));
            Assert.DoesNotContain('@', view.Tekst);
        }

        Assert.All(SqlServerSchema.Views(Vermogen.Vol), Tsql.Goed);
        Assert.All(SqlServerRollen.Opdrachten, Tsql.Goed);
    }

    [Fact]
    public void The_script_is_all_of_it()
    {
        var script = SqlServerSchema.Script("1.0");
        Assert.All(script.Split("\ngo\n", StringSplitOptions.RemoveEmptyEntries), Tsql.Goed);
        Assert.All(Warehouseschema.Tabellen, tabel => Assert.Contains($"create table rsd.{tabel} (", script, StringComparison.Ordinal));
        Assert.All(Overzichtview.Alle, view => Assert.Contains($"grant select on rsd.{view.Naam} to rsd_lezer", script, StringComparison.Ordinal));
        Assert.DoesNotContain("fact_dossierstand to rsd_lezer", script, StringComparison.Ordinal);
        Assert.DoesNotContain("update on rsd.fact_dossierstand to rsd_lader", script, StringComparison.Ordinal);
    }

    /// <summary>A loaded SQLite warehouse with the views in it.</summary>
    public sealed class Gevuld : IDisposable
    {
        public Gevuld()
        {
            using var map = new Werkmap();
            Generator.Schrijf(new GeneratorOpties { Van = Maand.Parse("2022-12"), Tot = Maand.Parse("2024-08"), Dossiers = 200 }, map.In("extracts"));
            Test.Laad(map.In("extracts"));
            foreach (var view in Overzichtview.Alle)
            {
                Test.Warehouse.Verbinding.Execute($"create view {view.Naam} as\n{view.Tekst}");
            }
        }

        internal Testwarehouse Test { get; } = new();

        public void Dispose() => Test.Dispose();
    }
}
