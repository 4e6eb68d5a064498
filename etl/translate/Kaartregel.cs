using System.Text;
using CsvHelper;

namespace RsdAnalytics.Etl.Translate;

/// <summary>One row of a map as it is written, not yet checked.</summary>
/// <param name="Regel">The line in the file; the header is 1.</param>
/// <param name="Bestand">The file of the contract.</param>
/// <param name="Kolom">The column of the contract; empty for the file as a whole.</param>
/// <param name="Soort">What the row says: bron, alleen, kolom, code, vast, leeg or ontbreekt.</param>
/// <param name="Van">What stands in the export.</param>
/// <param name="Naar">What it becomes, or how it is written.</param>
/// <param name="Toelichting">For people: why.</param>
internal sealed record Kaartregel(int Regel, string Bestand, string Kolom, string Soort, string Van, string Naar, string Toelichting)
{
    /// <summary>The columns of a map.</summary>
    public static IReadOnlyList<string> Kolommen { get; } = ["bestand", "kolom", "soort", "van", "naar", "toelichting"];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Takes a map apart; lines that begin with # are for people.</summary>
    /// <exception cref="KaartFout">It is no UTF-8, no CSV, or its columns are others.</exception>
    public static IReadOnlyList<Kaartregel> Lees(byte[] inhoud, string naam)
    {
        try
        {
            using var lezer = CsvReader.FromText(
                Utf8.GetString(inhoud).TrimStart('\uFEFF'),
                new CsvReaderOptions
                {
                    Separator = ';',
                    TrimWhitespace = true,
                    TrimInsideQuotes = true,
                    TrackLineNumbers = true,
                    CommentPrefix = '#',
                    MalformedData = CsvMalformedDataHandling.Throw,
                    IncludeValuesInExceptions = false,
                });
            var kop = lezer.Headers.Select(k => k.Trim().ToLowerInvariant()).ToList();
            if (!kop.SequenceEqual(Kolommen))
            {
                throw new KaartFout([$"{naam}:1: de kopregel hoort te zijn: {string.Join(';', Kolommen)}"]);
            }

            return [.. Rijen(lezer, naam)];
        }
        catch (DecoderFallbackException)
        {
            throw new KaartFout([$"{naam} is geen UTF-8. Sla de kaart op als CSV in UTF-8."]);
        }
        catch (CsvFormatException fout)
        {
            throw new KaartFout([$"{naam}:{Math.Max(fout.LineNumber, 1)}: dit is geen goede CSV. Controleer de aanhalingstekens."]);
        }
    }

    private static IEnumerable<Kaartregel> Rijen(CsvReader lezer, string naam)
    {
        while (lezer.Read())
        {
            if (lezer.FieldCount != Kolommen.Count)
            {
                throw new KaartFout([$"{naam}:{lezer.LineNumber}: deze regel heeft {lezer.FieldCount} velden in plaats van {Kolommen.Count}."]);
            }

            yield return new Kaartregel(
                (int)lezer.LineNumber, lezer.GetString(0), lezer.GetString(1), lezer.GetString(2).ToLowerInvariant(), lezer.GetString(3), lezer.GetString(4), lezer.GetString(5));
        }
    }
}
