using System.Collections.Immutable;
using RsdAnalytics.Model;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Charts;

/// <summary>The data of a chart as a table: what stands beside every chart, made from the chart itself.</summary>
public static class Grafiekgegevens
{
    private const string NietInReeks = "Voor deze maand heeft de reeks geen waarde.";

    /// <summary>The table of a chart; its id is that of the chart with "-gegevens" behind it.</summary>
    public static Tabel Tabel(Grafiek grafiek)
    {
        var id = grafiek.Id + "-gegevens";
        var bijschrift = "Gegevens bij de grafiek: " + grafiek.Ondertitel;
        return grafiek.Panelen[0] switch
        {
            Bulletpaneel => Bullet(id, bijschrift, grafiek.Panelen.OfType<Bulletpaneel>()),
            Staafpaneel => Staafgegevens.Tabel(id, bijschrift, [.. grafiek.Panelen.OfType<Staafpaneel>()]),
            _ => Tijd(id, bijschrift, [.. grafiek.Panelen.OfType<Tijdpaneel>()]),
        };
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
                rij.Norm is { } norm ? new Tekstcel(groep.Normtekst(norm)) : new Leegcel("Hierover is niets afgesproken."),
                new Oordeelcel(rij.Oordeel),
            ]);
        return new Tabel(
            id, bijschrift,
            [
                new Kolom("Resultaat", Breedte: 42), new Kolom(paneel.NuNaam, Rechts: true),
                new Kolom(paneel.VorigNaam, Rechts: true), new Kolom("Afspraak", Breedte: 18), new Kolom("Oordeel", Breedte: 20),
            ],
            [.. rijen]);
    }

    private static Tabel Tijd(string id, string bijschrift, ImmutableArray<Tijdpaneel> panelen)
    {
        var kolommen = new List<(Kolom Kop, Getalvorm Vorm, Dictionary<Maand, double> Waarden)>();
        foreach (var paneel in panelen)
        {
            var voor = panelen.Length > 1 && paneel.Kop is not null ? paneel.Kop + ": " : "";
            foreach (var (naam, punten) in Reeksen(paneel))
            {
                kolommen.Add((new Kolom(voor + naam, paneel.Eenheid, 16, true), paneel.Vorm, punten));
            }
        }

        var maanden = kolommen.SelectMany(kolom => kolom.Waarden.Keys).Distinct().Order();
        return new Tabel(
            id, bijschrift,
            [new Kolom("Maand", Breedte: 12), .. kolommen.Select(kolom => kolom.Kop)],
            [.. maanden.Select(maand => new Rij(
                [new Maandcel(maand), .. kolommen.Select(kolom => Getal(
                    kolom.Waarden.TryGetValue(maand, out var waarde) ? waarde : null, kolom.Vorm, NietInReeks))]))]);
    }

    private static IEnumerable<(string Naam, Dictionary<Maand, double> Punten)> Reeksen(Tijdpaneel paneel)
    {
        foreach (var lijn in paneel.Lijnen)
        {
            yield return (lijn.Naam, lijn.Punten.ToDictionary(punt => punt.Maand, punt => punt.Waarde));
        }

        foreach (var kolom in paneel.Kolommen)
        {
            yield return (kolom.Naam, kolom.Punten.ToDictionary(punt => punt.Maand, punt => punt.Waarde));
        }

        foreach (var band in paneel.Banden)
        {
            yield return (band.Naam + ", onder", band.Punten.ToDictionary(punt => punt.Maand, punt => punt.Onder));
            yield return (band.Naam + ", boven", band.Punten.ToDictionary(punt => punt.Maand, punt => punt.Boven));
        }
    }

    private static Cel Getal(double? waarde, Getalvorm vorm, string reden) =>
        waarde is { } getal ? new Getalcel(getal, vorm) : new Leegcel(reden);
}
