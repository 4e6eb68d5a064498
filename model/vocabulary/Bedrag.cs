using System.Globalization;

namespace RsdAnalytics.Model;

/// <summary>An amount of money in whole euro cents; never a floating-point number. May be negative (a correction).</summary>
/// <param name="Centen">The amount in euro cents.</param>
public readonly record struct Bedrag(long Centen) : IComparable<Bedrag>
{
    /// <summary>The amount in euros, exactly.</summary>
    public decimal Euro => Centen / 100m;

    /// <summary>The amount nearest to a number of euros, half a cent away from zero.</summary>
    public static Bedrag VanEuro(decimal euro) =>
        new((long)Math.Round(euro * 100m, MidpointRounding.AwayFromZero));

    /// <summary>The amount in whole euros for showing, half away from zero (rekenregels, "Kosten per gemeente").</summary>
    public long HeleEuro => (long)Math.Round(Euro, MidpointRounding.AwayFromZero);

    /// <summary>The sum.</summary>
    public static Bedrag operator +(Bedrag a, Bedrag b) => new(a.Centen + b.Centen);

    /// <summary>The difference.</summary>
    public static Bedrag operator -(Bedrag a, Bedrag b) => new(a.Centen - b.Centen);

    /// <inheritdoc/>
    public int CompareTo(Bedrag other) => Centen.CompareTo(other.Centen);

    /// <summary>Whether <paramref name="a"/> is less than <paramref name="b"/>.</summary>
    public static bool operator <(Bedrag a, Bedrag b) => a.Centen < b.Centen;

    /// <summary>Whether <paramref name="a"/> is more than <paramref name="b"/>.</summary>
    public static bool operator >(Bedrag a, Bedrag b) => a.Centen > b.Centen;

    /// <summary>Whether <paramref name="a"/> is at most <paramref name="b"/>.</summary>
    public static bool operator <=(Bedrag a, Bedrag b) => a.Centen <= b.Centen;

    /// <summary>Whether <paramref name="a"/> is at least <paramref name="b"/>.</summary>
    public static bool operator >=(Bedrag a, Bedrag b) => a.Centen >= b.Centen;

    /// <summary>Euros with a point and two decimals, for machines.</summary>
    public override string ToString() => Euro.ToString("0.00", CultureInfo.InvariantCulture);
}
