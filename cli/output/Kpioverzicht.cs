using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>The key results as a table for people: one row per result, one column per area.</summary>
internal static class Kpioverzicht
{
    public static void Schrijf(TextWriter uit, Peildatum peildatum, IReadOnlyList<KpiUitkomst> uitkomsten, string merk)
    {
        uit.WriteLine($"Resultaten van {peildatum.Jaar}, peildatum {Datums.Dag(peildatum.Dag)}{merk}");
        var gebieden = uitkomsten.Select(u => u.Gemeente).Distinct().ToList();
        var jaarVoorbij = peildatum.Dag.DayOfYear == new DateOnly(peildatum.Jaar, 12, 31).DayOfYear;
        var tabel = new Tekstuitvoer(["", "resultaat", .. gebieden, "afspraak", "oordeel"]).Links(1).Links(gebieden.Count + 3);
        foreach (var definitie in KpiDefinities.Alle)
        {
            var rij = uitkomsten.Where(u => u.Kpi == definitie.Code).ToList();
            if (rij.Count > 0)
            {
                var eerste = rij[0];
                tabel.Rij([
                    definitie.Code, definitie.Naam,
                    .. gebieden.Select(g => rij.FirstOrDefault(u => u.Gemeente == g) is { } u ? Waarde(definitie.Soort, u.Waarde) : ""),
                    Waarde(definitie.Soort, eerste.Norm), Oordelen.Van(eerste, definitie.Soort, jaarVoorbij).Tekst()]);
            }
        }

        tabel.Schrijf(uit);
        uit.WriteLine($"Het oordeel geldt voor {gebieden[0]}. Een streepje betekent: er is geen waarde of geen afspraak.");
    }

    /// <summary>What is said instead of a table of a year of which no month is loaded.</summary>
    public static void GeenMaand(TextWriter uit, int jaar, string merk)
    {
        uit.WriteLine($"Resultaten van {Datums.Jaar(jaar)}{merk}");
        uit.WriteLine($"Van {Datums.Jaar(jaar)} is geen maand geladen; daarom zijn er geen resultaten. Welke maanden er zijn, zegt: rsd");
    }

    /// <summary>A figure in the form of its kind.</summary>
    public static string Waarde(KpiSoort soort, double? waarde) => (soort, waarde) switch
    {
        (_, null) => Getallen.Geen,
        (KpiSoort.Aantal, { } w) => Getallen.Getal(w),
        (KpiSoort.Score, { } w) => Getallen.Getal(w, 1),
        (_, { } w) => Getallen.Procent(w),
    };

    /// <summary>How far one figure lies from another: a share by percentage points, for a percentage would be read as a part of it.</summary>
    public static string Verschil(KpiSoort soort, double verschil) => soort switch
    {
        KpiSoort.Aantal => Getallen.Verschil(verschil),
        KpiSoort.Score => Getallen.Verschil(verschil, 1),
        _ => Getallen.Verschil(verschil * 100, 1) + " procentpunt",
    };
}
