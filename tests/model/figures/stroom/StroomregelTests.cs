using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures.Stroom;

/// <summary>Every month reconciles, and a row that does not is told apart.</summary>
public class StroomregelTests
{
    // Each part another power of two, so that no wrong sign and no part left out adds up by chance.
    private static readonly Stroomregel Regel = new(new Maand(2024, 1), "Duiven", 1024, 1, 2, 4, 8, 16, 32, 64, 1024 + 1 + 2 - 4 - 8 - 16 + 32 - 64);

    [Fact]
    public void The_end_is_the_beginning_with_what_came_and_without_what_went()
    {
        Assert.True(Regel.Sluit);
        Assert.False((Regel with { Eind = Regel.Eind + 1 }).Sluit);
        Assert.False((Regel with { Eind = Regel.Eind - 1 }).Sluit);
    }

    [Fact]
    public void Without_the_month_before_there_is_nothing_to_reconcile() =>
        Assert.Null(new Stroomregel(new Maand(2024, 1), "Duiven", null, null, null, null, null, null, null, null, 967).Sluit);

    [Fact]
    public void Every_cell_is_found_by_its_name_and_reads_its_part()
    {
        Assert.Equal([1024, 1, 2, 4, 8, 16, 32, 64, 967], Stroomcel.Alle.Select(c => c.Waarde(Regel)));
        Assert.Equal("nagekomen_instroom", Stroomcel.Zoek(" Nagekomen-instroom ")?.Naam);
        Assert.Equal("overgang_uit", Stroomcel.Zoek("overgang uit")?.Naam);
        Assert.Null(Stroomcel.Zoek("stand"));
        Assert.Equal(["begin", "verdwenen"], Stroomcel.Alle.Where(c => c.UitVorigeMaand).Select(c => c.Naam));
    }
}
