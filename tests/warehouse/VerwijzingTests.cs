using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Tests.Warehouse;

/// <summary>No row of a load may point at something that is not there, though SQLite itself does not look.</summary>
public class VerwijzingTests
{
    [Fact]
    public void A_fact_that_points_at_nobody_is_refused_and_one_that_points_at_a_new_person_is_not()
    {
        using var test = new Testwarehouse();
        using (var transactie = test.Warehouse.BeginLading())
        {
            Lading(test);
            using (var personen = transactie.Schrijver("dim_client", ["client_id", "pseudoniem_hoog", "pseudoniem_laag"]))
            {
                personen.Schrijf([1, 11, 11]);
                personen.Schrijf([3, 33, 33]);
            }

            using var dossiers = transactie.Schrijver("dim_dossier", ["dossier_id", "pseudoniem_hoog", "pseudoniem_laag"]);
            dossiers.Schrijf([1, 1, 1]);
            using var brug = transactie.Schrijver("brug_dossierpersoon", ["client_id", "dossier_id", "ingangsdatum"]);
            brug.Schrijf([1, 1, 20240101]);
            brug.Schrijf([3, 1, 20240101]);
            Assert.Contains("FOREIGN KEY", Assert.Throws<WarehouseFout>(() => brug.Schrijf([2, 1, 20240101])).ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(0, test.Warehouse.Verbinding.ExecuteScalar<int>("select count(*) from brug_dossierpersoon"));
    }

    [Fact]
    public void A_row_of_a_small_table_that_points_at_nothing_keeps_the_load_from_being_confirmed()
    {
        using var test = new Testwarehouse();
        using (var transactie = test.Warehouse.BeginLading())
        {
            test.Warehouse.Verbinding.Execute("insert into lading_bestand (lading_id, bestand, gelezen, geladen, afgekeurd, inhoud_hash) values (7, 'x', 0, 0, 0, '')");
            Assert.Throws<WarehouseFout>(transactie.Bevestig);
        }

        Assert.Equal(0, test.Warehouse.Verbinding.ExecuteScalar<int>("select count(*) from lading_bestand"));
    }

    [Fact]
    public void After_a_load_SQLite_looks_again()
    {
        using var test = new Testwarehouse();
        using (test.Warehouse.BeginLading())
        {
            Assert.Equal(0, test.Warehouse.Verbinding.ExecuteScalar<int>("pragma foreign_keys"));
        }

        Assert.Equal(1, test.Warehouse.Verbinding.ExecuteScalar<int>("pragma foreign_keys"));
        using var wijziging = test.Warehouse.BeginWijziging();
        Assert.Equal(1, test.Warehouse.Verbinding.ExecuteScalar<int>("pragma foreign_keys"));
    }

    private static void Lading(Testwarehouse test) => test.Warehouse.Verbinding.Execute(
        """
        insert into dim_lading (lading_id, maand, inhoud_hash, geladen_op, synthetisch, geforceerd, gat_toegestaan, sleutel_kenmerk, programma)
        values (1, 202401, '', '', 1, 0, 0, '', '')
        """);
}
