using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests;

/// <summary>How many figures a table of key results has: what the definitions and the areas make it, so that a new result needs no new total.</summary>
internal static class Kpiaantal
{
    private const int Driegemeenten = 3;

    /// <summary>The figures of Totaal and of each municipality; what is given for Totaal alone once.</summary>
    public static int Bij(int gemeenten = Driegemeenten) => KpiDefinities.Alle.Sum(d => d.PerGemeente ? gemeenten + 1 : 1);
}
