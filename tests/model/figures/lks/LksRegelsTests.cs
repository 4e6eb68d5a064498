using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures.Lks;

/// <summary>What follows on a contract that ends, without a warehouse.</summary>
public class LksRegelsTests
{
    [Theory]
    [InlineData(0, 4, 0.0)]
    [InlineData(1, 4, 0.25)]
    [InlineData(4, 4, 1.0)]
    [InlineData(0, 0, null)]
    public void The_share_is_of_what_could_be_measured(int zonderVervolg, int gemeten, double? aandeel) =>
        Assert.Equal(aandeel, new Lksvervolg(3, zonderVervolg, gemeten, 7).Aandeel);
}
