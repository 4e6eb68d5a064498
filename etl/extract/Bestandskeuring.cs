using System.Security.Cryptography;
using System.Text;
using RsdAnalytics.Etl.Validate;
using RsdAnalytics.Etl.Validate.Months;

namespace RsdAnalytics.Etl.Extract;

/// <summary>
/// The first pass over a file: its hash, and whether it is text at all. It reads in blocks, so a national month costs
/// no more memory than a small one.
/// </summary>
internal static class Bestandskeuring
{
    private const int Blok = 1 << 16;
    private const int LangsteTeken = 4;

    private static ReadOnlySpan<byte> Utf16Laag => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> Utf16Hoog => [0xFE, 0xFF];

    /// <summary>Reads the file once.</summary>
    /// <returns>SHA-256 of its bytes in lower-case hexadecimal digits, and what is wrong with it (M07), if anything.</returns>
    public static (string Hash, Bevinding? Fout) Keur(string pad, string bestand)
    {
        try
        {
            using var stroom = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            return Keur(stroom, bestand);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return ("", M07Vorm.Onleesbaar(bestand));
        }
    }

    private static (string Hash, Bevinding? Fout) Keur(Stream stroom, string bestand)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[Blok + LangsteTeken];
        Bevinding? fout = null;
        var rest = 0;
        int gelezen;
        var begin = true;
        while ((gelezen = stroom.Read(buffer, rest, Blok)) > 0)
        {
            sha.AppendData(buffer, rest, gelezen);
            var blok = buffer.AsSpan(0, rest + gelezen);
            fout ??= begin && (blok.StartsWith(Utf16Laag) || blok.StartsWith(Utf16Hoog)) ? M07Vorm.Utf16(bestand) : null;
            begin = false;
            fout ??= blok.Contains((byte)0) ? M07Vorm.NulByte(bestand) : null;
            // A character may stand across two blocks: its first bytes wait for the next one.
            rest = OnvoltooidTeken(blok);
            fout ??= System.Text.Unicode.Utf8.IsValid(blok[..^rest]) ? null : M07Vorm.GeenUtf8(bestand);
            blok[^rest..].CopyTo(buffer);
        }

        fout ??= rest > 0 ? M07Vorm.GeenUtf8(bestand) : null;
        return (Convert.ToHexStringLower(sha.GetHashAndReset()), fout);
    }

    private static int OnvoltooidTeken(ReadOnlySpan<byte> blok)
    {
        for (var lengte = 1; lengte < LangsteTeken && lengte <= blok.Length; lengte++)
        {
            var eerste = blok[^lengte];
            if (eerste < 0x80)
            {
                return 0;
            }

            if (eerste >= 0xC0)
            {
                return Rune.DecodeFromUtf8(blok[^lengte..], out _, out _) == System.Buffers.OperationStatus.NeedMoreData ? lengte : 0;
            }
        }

        return 0;
    }
}
