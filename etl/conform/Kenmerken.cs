using CsvHelper;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Etl.Validate.Months;
using RsdAnalytics.Etl.Validate.Rows;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Conform;

/// <summary>
/// Reads the numbers of persons, cases and records back from kept extracts, whatever was wrong with their rows, and gives the
/// pseudonym of each under two keys. Nothing of the numbers themselves is kept.
/// </summary>
internal static class Kenmerken
{
    /// <summary>From old pseudonym to new, for every number in every CSV file below a folder.</summary>
    /// <exception cref="LaadFout">The folder or its files are not there.</exception>
    public static Dictionary<Pseudoniem, Pseudoniem> Vertaal(string extracts, Pseudonimiseerder oud, Pseudonimiseerder nieuw)
    {
        var bestanden = Directory.Exists(extracts) ? Directory.GetFiles(extracts, "*.csv", SearchOption.AllDirectories) : [];
        if (bestanden.Length == 0)
        {
            throw new LaadFout($"In de map {extracts} staan geen extracten. Geef de map waarin alle geladen leveringen zijn bewaard.");
        }

        var vertaling = new Dictionary<Pseudoniem, Pseudoniem>();
        foreach (var bestand in bestanden.Order(StringComparer.Ordinal))
        {
            Lees(bestand, (soort, nummer) => vertaling.TryAdd(oud.Maak(soort, nummer), nieuw.Maak(soort, nummer)));
        }

        return vertaling;
    }

    private static void Lees(string pad, Neem neem)
    {
        using var lezer = CsvReader.FromFile(pad, new CsvReaderOptions
        {
            Separator = ';',
            IncludeValuesInExceptions = false,
            TrimWhitespace = true,
            MaxRecordSize = M07Vorm.LangsteRij,
            OnMalformedRecord = _ => { },
        });
        try
        {
            var kolommen = lezer.Headers
                .Select((kop, plaats) => (Plaats: plaats, Soort: Nummersoorten.Van(kop.Trim())))
                .Where(k => k.Soort is not null)
                .ToList();
            while (kolommen.Count > 0 && lezer.Read())
            {
                foreach (var (plaats, soort) in kolommen.Where(k => k.Plaats < lezer.FieldCount))
                {
                    var nummer = R01Verplicht.Kern(lezer.GetSpan(plaats));
                    if (!nummer.IsEmpty)
                    {
                        neem(soort!.Value, nummer);
                    }
                }
            }
        }
        catch (CsvFormatException)
        {
            // A file that no load could read has given the warehouse nothing either.
        }
    }

    private delegate void Neem(Nummersoort soort, ReadOnlySpan<byte> nummer);
}
