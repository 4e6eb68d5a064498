using CsvHelper;
using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting.Own;

/// <summary>
/// A user's own series: UTF-8 CSV with the columns <c>reeks;maand;waarde</c>, several series in one file, each with every month once
/// and in order. The whole file is checked before the first series comes out; then it is read again as a stream, so that
/// thousands of series take no more memory than one.
/// </summary>
public static class Reeksbestand
{
    private static readonly string[] Kolommen = ["reeks", "maand", "waarde"];

    /// <summary>The series in the order in which they begin in the file.</summary>
    /// <param name="pad">The path of the file; messages call it by its name.</param>
    /// <exception cref="ReeksbestandFout">A column, month or value is wrong, a month is missing or there is no row.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<Reeks> Lees(string pad)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pad);
        return Controleer(pad) ? Stroom(pad) : Verzamel(pad);
    }

    // Checks every row; true when the rows of each series stand together.
    private static bool Controleer(string pad)
    {
        var bestand = Path.GetFileName(pad);
        var laatste = new Dictionary<string, Maand>(StringComparer.Ordinal);
        var (vorige, aaneen) = (string.Empty, true);
        foreach (var rij in Rijen(pad))
        {
            if (laatste.TryGetValue(rij.Reeks, out var eerder))
            {
                if (rij.Maand != eerder.Volgende)
                {
                    throw new ReeksbestandFout(bestand, rij.Regel, "maand", Volgorde(rij, eerder));
                }

                aaneen &= rij.Reeks == vorige;
            }

            laatste[rij.Reeks] = rij.Maand;
            vorige = rij.Reeks;
        }

        return laatste.Count > 0 ? aaneen : throw new ReeksbestandFout(bestand, 1, null, "er staat geen enkele reeks in.");
    }

    private static string Volgorde(Rij rij, Maand eerder) =>
        rij.Maand == eerder
            ? $"{rij.Maand} staat twee keer in reeks '{rij.Reeks}'. Haal er een weg."
            : rij.Maand < eerder
                ? $"{rij.Maand} komt na {eerder} in reeks '{rij.Reeks}'. Zet de maanden op volgorde."
                : $"na {eerder} ontbreekt {eerder.Volgende} in reeks '{rij.Reeks}'. Vul elke maand in; 0 is ook een waarde.";

    private static IEnumerable<Reeks> Stroom(string pad)
    {
        var (naam, begin, waarden) = (string.Empty, default(Maand), new List<double>());
        foreach (var rij in Rijen(pad))
        {
            if (rij.Reeks != naam && waarden.Count > 0)
            {
                yield return new Reeks(naam, begin, waarden);
                waarden.Clear();
            }

            if (waarden.Count == 0)
            {
                (naam, begin) = (rij.Reeks, rij.Maand);
            }

            waarden.Add(rij.Waarde);
        }

        yield return new Reeks(naam, begin, waarden);
    }

    // Series that run through one another, as in a file by month, are gathered first.
    private static IEnumerable<Reeks> Verzamel(string pad)
    {
        var volgorde = new List<string>();
        var reeksen = new Dictionary<string, (Maand Begin, List<double> Waarden)>(StringComparer.Ordinal);
        foreach (var rij in Rijen(pad))
        {
            if (!reeksen.TryGetValue(rij.Reeks, out var reeks))
            {
                volgorde.Add(rij.Reeks);
                reeksen.Add(rij.Reeks, reeks = (rij.Maand, []));
            }

            reeks.Waarden.Add(rij.Waarde);
        }

        return volgorde.Select(naam => new Reeks(naam, reeksen[naam].Begin, reeksen[naam].Waarden));
    }

    private static IEnumerable<Rij> Rijen(string pad)
    {
        var bestand = Path.GetFileName(pad);
        using var lezer = CsvReader.FromFile(pad, new CsvReaderOptions
        {
            Separator = ';',
            TrackLineNumbers = true,
            TrimWhitespace = true,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = fout => throw new ReeksbestandFout(
                bestand, (int)fout.LineNumber, null, "de aanhalingstekens kloppen niet."),
        });
        var plaatsen = Kolommen.Select(kolom => lezer.TryGetFieldIndex(kolom, out var plaats)
            ? plaats
            : throw new ReeksbestandFout(bestand, 1, kolom, "deze kolom ontbreekt. De eerste regel is: reeks;maand;waarde")).ToArray();
        while (lezer.Read())
        {
            yield return Rij(bestand, lezer, plaatsen);
        }
    }

    private static Rij Rij(string bestand, CsvReader lezer, int[] plaatsen)
    {
        var regel = (int)lezer.LineNumber;
        if (lezer.FieldCount <= plaatsen.Max())
        {
            throw new ReeksbestandFout(bestand, regel, null, $"deze regel heeft {lezer.FieldCount} velden in plaats van {lezer.Headers.Count}.");
        }

        var naam = lezer.GetString(plaatsen[0]).Trim();
        if (naam.Length == 0)
        {
            throw new ReeksbestandFout(bestand, regel, Kolommen[0], "de naam van de reeks ontbreekt.");
        }

        var tekst = lezer.GetString(plaatsen[1]).Trim();
        if (!Maand.TryParse(tekst, out var maand))
        {
            throw new ReeksbestandFout(bestand, regel, Kolommen[1], $"'{tekst}' is geen maand. Schrijf JJJJ-MM, bijvoorbeeld 2024-03.");
        }

        var (waarde, fout) = Reekswaarde.Lees(lezer.GetString(plaatsen[2]).Trim());
        return fout is null ? new Rij(regel, naam, maand, waarde) : throw new ReeksbestandFout(bestand, regel, Kolommen[2], fout);
    }
}
