using System.Buffers.Binary;

namespace RsdAnalytics.Model;

/// <summary>
/// What the warehouse knows of a person, a case or a source record: the first 128 bits of
/// HMAC-SHA-256(key, kind and number). Without the key it leads nowhere; with another key it is another pseudonym.
/// </summary>
/// <param name="Waarde">The 128 bits.</param>
public readonly record struct Pseudoniem(UInt128 Waarde)
{
    /// <summary>The number of bytes that are kept of the hash.</summary>
    public const int Lengte = 16;

    /// <summary>Reads the first 16 bytes of a hash.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 16 bytes.</exception>
    public static Pseudoniem Van(ReadOnlySpan<byte> bytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes.Length, Lengte);
        return new Pseudoniem(BinaryPrimitives.ReadUInt128BigEndian(bytes));
    }

    /// <summary>The first 64 bits, as the warehouse stores them: facts and keys there are whole numbers only.</summary>
    public long Hoog => unchecked((long)(ulong)(Waarde >> 64));

    /// <summary>The last 64 bits, as the warehouse stores them.</summary>
    public long Laag => unchecked((long)(ulong)Waarde);

    /// <summary>Part of the hash it is already: nothing needs mixing.</summary>
    public override int GetHashCode() => unchecked((int)(ulong)Waarde);

    /// <summary>The pseudonym of the two numbers that the warehouse stores.</summary>
    public static Pseudoniem Van(long hoog, long laag) =>
        new(unchecked(new UInt128((ulong)hoog, (ulong)laag)));
}
