using System.Text;
using CsvHelper;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>Takes a CSV file apart into rows: its form is checked here, its content by who asks for the fields.</summary>
internal static class Tabel
{
    private const int MeesteBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly CsvReaderOptions Vorm = new()
    {
        Separator = ';',
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <summary>The rows of the file; those whose number of fields differs from the header are messages instead.</summary>
    internal static List<Rij> Lees(byte[] bytes, string bestand, IReadOnlyList<string> kolommen, Meldingen meldingen)
    {
        if (bytes.Length > MeesteBytes)
        {
            meldingen.Voeg(bestand, "dit bestand is veel te groot voor referentiegegevens; controleer of het het goede bestand is.");
            return [];
        }

        string tekst;
        try
        {
            tekst = Utf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            meldingen.Voeg(bestand, "dit bestand is geen UTF-8; sla het op als CSV UTF-8.");
            return [];
        }

        try
        {
            return Ontleed(tekst, bestand, kolommen, meldingen);
        }
        catch (CsvFormatException fout)
        {
            meldingen.Voeg(bestand, fout.LineNumber, "", "deze regel is niet te lezen als CSV; controleer de aanhalingstekens.");
            return [];
        }
    }

    private static List<Rij> Ontleed(string tekst, string bestand, IReadOnlyList<string> kolommen, Meldingen meldingen)
    {
        using var lezer = CsvReader.FromText(tekst, Vorm);
        var koppen = lezer.Headers.Select(k => k.Trim().ToLowerInvariant()).ToArray();
        if (!KopIsGoed(koppen, bestand, kolommen, meldingen))
        {
            return [];
        }

        var rijen = new List<Rij>();
        while (lezer.Read())
        {
            if (lezer.FieldCount != koppen.Length)
            {
                meldingen.Voeg(
                    bestand, lezer.LineNumber, "",
                    FormattableString.Invariant($"deze rij heeft {lezer.FieldCount} velden en de kop {koppen.Length}; maak ze gelijk."));
                continue;
            }

            var velden = new Dictionary<string, string>(koppen.Length, StringComparer.Ordinal);
            for (var i = 0; i < koppen.Length; i++)
            {
                velden.Add(koppen[i], lezer.GetString(i).Trim());
            }

            rijen.Add(new Rij(bestand, lezer.LineNumber, velden, meldingen));
        }

        return rijen;
    }

    private static bool KopIsGoed(string[] koppen, string bestand, IReadOnlyList<string> kolommen, Meldingen meldingen)
    {
        var goed = true;
        void Fout(string kolom, string melding)
        {
            goed = false;
            meldingen.Voeg(bestand, 1, kolom, melding);
        }

        foreach (var kolom in kolommen.Append(Rij.BronKolom).Except(koppen, StringComparer.Ordinal))
        {
            Fout(kolom, "deze kolom ontbreekt in de kop; voeg haar toe.");
        }

        foreach (var kolom in koppen.Where(k => k != Rij.BronKolom && k != Rij.OpmerkingKolom).Except(kolommen, StringComparer.Ordinal))
        {
            Fout(kolom, $"deze kolom is onbekend; de kolommen zijn {string.Join(", ", kolommen)}, {Rij.BronKolom} en eventueel {Rij.OpmerkingKolom}.");
        }

        foreach (var kolom in koppen.GroupBy(k => k, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Fout(kolom.Key, "deze kolom staat twee keer in de kop; verwijder er een.");
        }

        return goed;
    }
}
