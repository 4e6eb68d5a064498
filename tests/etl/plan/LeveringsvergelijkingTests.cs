using Dapper;
using RsdAnalytics.Etl.Entities;
using RsdAnalytics.Etl.Plan;

namespace RsdAnalytics.Tests.Etl.Plan;

/// <summary>No file of a delivery can change without the plan seeing it.</summary>
public class LeveringsvergelijkingTests
{
    [Fact]
    public void Every_file_of_the_contract_is_compared_but_the_control_totals() => Assert.Equal(
        Extractcontract.Bestanden.Select(b => b.Naam).Except([Controle.Bestand]),
        Leveringsvergelijking.Bestanden.Select(b => b.Bestand));

    // A fact that came from a line of a file carries its number.
    [Fact]
    public void Every_table_with_facts_of_a_delivery_belongs_to_one_file()
    {
        using var test = new Testwarehouse();
        var feiten = test.Warehouse.Verbinding.Query<string>(
            """
            select t.name
            from sqlite_master t
            where t.type = 'table'
                and t.name like 'fact%'
                and exists (select 1 from pragma_table_info(t.name) c where c.name = 'regel')
            """);

        Assert.Equal(feiten.Order(StringComparer.Ordinal), Leveringsvergelijking.Bestanden.Select(b => b.Feittabel).Order(StringComparer.Ordinal));
    }
}
