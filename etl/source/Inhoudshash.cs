using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RsdAnalytics.Etl.Source;

/// <summary>
/// A hash over rows that does not depend on their order: a database may give the same rows in another order each time, and
/// that is no other delivery.
/// </summary>
internal sealed class Inhoudshash
{
    private const int Delen = 4;

    private readonly ulong[] _som = new ulong[Delen];
    private long _rijen;

    /// <summary>Takes a row in: its fields with their lengths.</summary>
    public void Neem(ReadOnlySpan<byte> rij)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(rij, hash);
        for (var i = 0; i < Delen; i++)
        {
            _som[i] = unchecked(_som[i] + BinaryPrimitives.ReadUInt64LittleEndian(hash[(i * sizeof(ulong))..]));
        }

        _rijen++;
    }

    /// <summary>The hash in lower-case hexadecimal digits.</summary>
    public string Geef() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{_rijen} {_som[0]} {_som[1]} {_som[2]} {_som[3]}"))));
}
