using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Tests.Figures;

/// <summary>A warehouse with the extracts of a builder loaded.</summary>
internal static class Proefwarehouse
{
    public static Testwarehouse Geladen(this Leveringsbouwer bouwer, string van, string tot, params string[] zonder) =>
        bouwer.Geladen(null, van, tot, zonder);

    public static Testwarehouse Geladen(this Leveringsbouwer bouwer, Referentiegegevens? referentie, string van, string tot, params string[] zonder)
    {
        var test = new Testwarehouse(referentie);
        bouwer.LaadIn(test, van, tot, zonder);
        return test;
    }

    /// <summary>Loads what the builder holds into a warehouse that may have earlier deliveries of the same months.</summary>
    public static void LaadIn(this Leveringsbouwer bouwer, Testwarehouse test, string van, string tot, params string[] zonder)
    {
        using var map = new Werkmap();
        bouwer.Schrijf(map.Pad, van, tot, zonder);
        var uitkomsten = test.Laad(map.Pad, staGatToe: zonder.Length > 0);
        Assert.All(uitkomsten, u => Assert.Equal(RsdAnalytics.Etl.Load.Laadstatus.Geladen, u.Status));
        Assert.All(uitkomsten.SelectMany(u => u.Bestanden), b => Assert.Equal(0, b.Afgekeurd));
    }
}
