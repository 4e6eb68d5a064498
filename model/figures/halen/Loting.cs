namespace RsdAnalytics.Model.Figures;

/// <summary>
/// A seeded stream of chance that is the same on every machine and in every version of the runtime (the SplitMix64 sequence).
/// </summary>
internal sealed class Loting(ulong zaad)
{
    private const ulong Stap = 0x9E3779B97F4A7C15;
    private const double Eenheid = 1.0 / (1UL << 53);

    private ulong _stand = zaad;

    /// <summary>A stream for one purpose: what else is drawn, and in which order, does not change it.</summary>
    public static Loting Voor(int zaad, string doel)
    {
        var stand = (ulong)(uint)zaad;
        foreach (var teken in doel)
        {
            stand = Meng(unchecked(stand + Stap + teken));
        }

        return new Loting(stand);
    }

    /// <summary>A number from 0 up to but not including <paramref name="aantal"/>.</summary>
    public int Kies(int aantal) => (int)(Deel() * aantal);

    /// <summary>A draw from the standard normal distribution.</summary>
    public double Normaal() => Math.Sqrt(-2 * Math.Log(1 - Deel())) * Math.Cos(2 * Math.PI * Deel());

    private double Deel()
    {
        _stand = unchecked(_stand + Stap);
        return (Meng(_stand) >> 11) * Eenheid;
    }

    private static ulong Meng(ulong waarde)
    {
        unchecked
        {
            waarde = (waarde ^ (waarde >> 30)) * 0xBF58476D1CE4E5B9;
            waarde = (waarde ^ (waarde >> 27)) * 0x94D049BB133111EB;
            return waarde ^ (waarde >> 31);
        }
    }
}
