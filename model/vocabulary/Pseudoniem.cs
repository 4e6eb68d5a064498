using System.Buffers.Binary;

namespace RsdAnalytics.Model;

/// <summary>
/// What the warehouse knows of a person, a case or a source record: the first 128 bits of
/// HMAC-SHA-256(key, kind and number). Without the key it leads nowhere; with another key it is another pseudonym.
/// </summary>
/// <param name="Waarde">The 128 bits.</param>
public readonly record struct Pseudoniem(UInt128 Waarde)
{
    /// <summary>The number of bytes the warehouse stores.</summary>
    public const int Lengte = 16;

    /// <summary>Reads the first 16 bytes of a hash, or the bytes that <see cref="NaarBytes"/> wrote.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 16 bytes.</exception>
    public static Pseudoniem Van(ReadOnlySpan<byte> bytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes.Length, Lengte);
        return new Pseudoniem(BinaryPrimitives.ReadUInt128BigEndian(bytes));
    }

    /// <summary>The 16 bytes as the warehouse stores them.</summary>
    public byte[] NaarBytes()
    {
        var bytes = new byte[Lengte];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, Waarde);
        return bytes;
    }
}
