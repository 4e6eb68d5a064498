using System.Security.Cryptography;
using System.Text;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Conform;

/// <summary>
/// Replaces numbers of persons, cases and records by pseudonyms: HMAC-SHA-256 with a key that never enters the warehouse.
/// Beyond this class no part of the program knows a BSN or dossiernummer. Source: ontwerp, "Privacy by design".
/// </summary>
public sealed class Pseudonimiseerder : IDisposable
{
    // Numbers longer than this are hashed from the heap; none in practice.
    private const int LangstOpStapel = 256;
    private const int KenmerkBytes = 8;

    private readonly IncrementalHash _hmac;

    /// <summary>Makes pseudonyms with a key.</summary>
    /// <param name="sleutel">The key; must not be empty.</param>
    public Pseudonimiseerder(ReadOnlySpan<byte> sleutel)
    {
        if (sleutel.IsEmpty)
        {
            throw new ArgumentException("De sleutel is leeg.", nameof(sleutel));
        }

        _hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, sleutel);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        _hmac.AppendData("sleutelkenmerk"u8);
        _hmac.GetHashAndReset(hash);
        Kenmerk = Convert.ToHexStringLower(hash[..KenmerkBytes]);
    }

    /// <summary>
    /// What tells keys apart without giving them away: recorded with every lading, so that another key is refused
    /// instead of splitting every person in two.
    /// </summary>
    public string Kenmerk { get; }

    /// <summary>The pseudonym of a number.</summary>
    internal Pseudoniem Maak(Nummersoort soort, ReadOnlySpan<byte> nummer)
    {
        Span<byte> bericht = nummer.Length < LangstOpStapel ? stackalloc byte[LangstOpStapel] : new byte[nummer.Length + 1];
        bericht[0] = (byte)soort;
        nummer.CopyTo(bericht[1..]);
        _hmac.AppendData(bericht[..(nummer.Length + 1)]);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        _hmac.GetHashAndReset(hash);
        return Pseudoniem.Van(hash);
    }

    /// <summary>Reads a key as people keep it: text, of which the bytes in UTF-8 count, blanks around it not.</summary>
    public static byte[] SleutelVanTekst(string tekst) => Encoding.UTF8.GetBytes(tekst.Trim());

    /// <inheritdoc/>
    public void Dispose() => _hmac.Dispose();
}
