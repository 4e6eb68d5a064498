using System.Collections.Immutable;
using RsdAnalytics.Model;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Charts;

/// <summary>The data of a chart as a table: what stands beside every chart, made from the chart itself.</summary>
public static class Grafiekgegevens
{
    private const string NietAfgesproken = "Hierover is niets afgesproken.";

    /// <summary>The table of a chart; its id is that of the chart with "-gegevens" behind it.</summary>
    public static Tabel Tabel(Grafiek grafiek)
    {
        var id = grafiek.Id + "-gegevens";
        var bijschrift = "Gegevens bij de grafiek: " + grafiek.Ondertitel;
        return grafiek.Panelen[0] switch
        {
            Bulletpaneel => Bullet(id, bijschrift, grafiek.Panelen.OfType<Bulletpaneel>()),
            Matrixpaneel => Matrix(id, bijschrift, grafiek.Panelen.OfType<Matrixpaneel>()),
            Watervalpaneel => Waterval(id, bijschrift, grafiek.Panelen.OfType<Watervalpaneel>()),
            Staafpaneel => Staafgegevens.Tabel(id, bijschrift, [.. grafiek.Panelen.OfType<Staafpaneel>()]),
            _ => Tijd(id, bijschrift, [.. grafiek.Panelen.OfType<Tijdpaneel>()]),
        };
    }

    private static Tabel Matrix(string id, string bijschrift, IEnumerable<Matrixpaneel> panelen)
    {
        var eerste = panelen.First();
        return new Tabel(
            id, bijschrift,
            [new Kolom(eerste.VanNaam, Breedte: 34), .. eerste.Naar.Select(naar => new Kolom(naar, eerste.Eenheid, 14, true))],
            [.. from paneel in panelen
                from rij in paneel.Van.Zip(paneel.Waarden)
                select new Rij(
                [
                    new Tekstcel(paneel.Kop is null ? rij.First : $"{paneel.Kop}: {rij.First}"),
                    .. rij.Second.Select(waarde => Getal(waarde, paneel.Vorm, "Deze overgang kan niet voorkomen.")),
                ])]);
    }

    private static Tabel Waterval(string id, string bijschrift, IEnumerable<Watervalpaneel> panelen)
    {
        var eerste = panelen.First();
        return new Tabel(
            id, bijschrift,
            [new Kolom("Stap", Breedte: 50), new Kolom("Bedrag", eerste.Eenheid, 18, true)],
            [.. from paneel in panelen
                from stap in paneel.Stappen
                select new Rij(
                    [new Tekstcel(paneel.Kop is null ? stap.Naam : $"{paneel.Kop}: {stap.Naam}"), new Getalcel(stap.Waarde, paneel.Vorm)],
                    Nadruk: stap.Soort == Stapsoort.Saldo)]);
    }

    private static Tabel Bullet(string id, string bijschrift, IEnumerable<Bulletpaneel> panelen)
    {
        var paneel = panelen.First();
        var rijen =
            from p in panelen
            from groep in p.Groepen
            from rij in groep.Rijen
            select new Rij(
            [
                new Tekstcel(groep.Kop is null ? rij.Naam : groep.Kop + ", " + rij.Naam),
                Getal(rij.Waarde, groep.Vorm, rij.Reden ?? "Er is geen waarde."),
                Getal(rij.Vorig, groep.Vorm, rij.VorigReden ?? "Over het jaar ervoor is er geen waarde."),
                rij.Norm is null ? new Leegcel(NietAfgesproken) : new Tekstcel(groep.NormIsMaximum ? "hoogstens" : "minstens"),
                Getal(rij.Norm, groep.Vorm, NietAfgesproken),
                new Oordeelcel(rij.Oordeel),
            ]);
        return new Tabel(
            id, bijschrift,
            [
                new Kolom("Resultaat", Breedte: 42), new Kolom(paneel.NuNaam, Rechts: true),
                new Kolom(paneel.VorigNaam, Rechts: true), new Kolom("Minstens of hoogstens", Breedte: 22), new Kolom("Afspraak", Rechts: true), new Kolom("Oordeel", Breedte: 20),
            ],
            [.. rijen]);
    }

    private static Tabel Tijd(string id, string bijschrift, ImmutableArray<Tijdpaneel> panelen)
    {
        var kolommen = new List<(Kolom Kop, Getalvorm Vorm, Dictionary<Maand, double> Waarden)>();
        foreach (var paneel in panelen)
        {
            var voor = panelen.Length > 1 && paneel.Kop is not null ? paneel.Kop + ": " : "";
            foreach (var reeks in Reeksen(paneel))
            {
                // "Dossiers" needs no "(dossiers)".
                var eenheid = string.Equals(reeks.Naam, paneel.Eenheid, StringComparison.OrdinalIgnoreCase) ? null : paneel.Eenheid;
                kolommen.Add((new Kolom(voor + reeks.Naam, eenheid, 16, true), paneel.Vorm, reeks.Punten));
            }
        }

        // Most series end where another begins: the caption says once what a dash is, and not a footnote in every cell.
        var maanden = kolommen.SelectMany(kolom => kolom.Waarden.Keys).Distinct().Order().ToList();
        var gaten = kolommen.Exists(kolom => maanden.Exists(maand => !kolom.Waarden.ContainsKey(maand)));
        return new Tabel(
            id, gaten ? $"{bijschrift} ({Getallen.Geen}: geen waarde in die maand)" : bijschrift,
            [new Kolom("Maand", Breedte: 12), .. kolommen.Select(kolom => kolom.Kop)],
            [.. maanden.Select(maand => new Rij(
                [new Maandcel(maand), .. kolommen.Select(kolom => kolom.Waarden.TryGetValue(maand, out var waarde)
                    ? (Cel)new Getalcel(waarde, kolom.Vorm)
                    : Leegcel.ZonderNoot)]))]);
    }

    /// <summary>The series of a panel, in the order of the columns of its table.</summary>
    internal static IEnumerable<Tijdreeks> Reeksen(Tijdpaneel paneel)
    {
        foreach (var lijn in paneel.Lijnen)
        {
            yield return new Tijdreeks(lijn.Naam, lijn.Punten.ToDictionary(punt => punt.Maand, punt => punt.Waarde)) { Lijn = lijn };
        }

        foreach (var kolom in paneel.Kolommen)
        {
            yield return new Tijdreeks(kolom.Naam, kolom.Punten.ToDictionary(punt => punt.Maand, punt => punt.Waarde)) { Kolommen = kolom };
        }

        foreach (var band in paneel.Banden)
        {
            yield return new Tijdreeks("Ondergrens, " + band.Naam, band.Punten.ToDictionary(punt => punt.Maand, punt => punt.Onder)) { Band = band };
            yield return new Tijdreeks("Bovengrens, " + band.Naam, band.Punten.ToDictionary(punt => punt.Maand, punt => punt.Boven)) { Band = band };
        }
    }

    private static Cel Getal(double? waarde, Getalvorm vorm, string reden) =>
        waarde is { } getal ? new Getalcel(getal, vorm) : new Leegcel(reden);
}
