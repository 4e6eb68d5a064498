using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>The key results of several moments side by side, one table per area, for people.</summary>
internal static class Kpireeks
{
    /// <summary>One column per month end of a year.</summary>
    public static void PerMaand(TextWriter uit, int jaar, IReadOnlyList<Kpibeeld> beelden, string merk)
    {
        uit.WriteLine($"Resultaten van {jaar} aan het eind van elke geladen maand{merk}");
        Schrijf(uit, beelden, b => Datums.Maandletters(b.Peildatum.Dag.Month));
        Noten(uit, beelden.Skip(Math.Max(0, beelden.Count - 1)));
    }

    /// <summary>One column per year.</summary>
    public static void AlleJaren(TextWriter uit, IReadOnlyList<Kpibeeld> beelden, string merk)
    {
        uit.WriteLine($"Resultaten van alle geladen jaren{merk}");
        Schrijf(uit, beelden, b => Datums.Jaar(b.Peildatum.Jaar));
        Noten(uit, beelden);
    }

    private static void Schrijf(TextWriter uit, IReadOnlyList<Kpibeeld> beelden, Func<Kpibeeld, string> kop)
    {
        if (beelden.Count == 0)
        {
            uit.WriteLine("Er is geen maand geladen.");
            return;
        }

        foreach (var gebied in beelden[0].Uitkomsten.Select(u => u.Gemeente).Distinct())
        {
            uit.WriteLine(gebied);
            var tabel = new Tekstuitvoer(["", .. beelden.Select(kop)]);
            foreach (var definitie in KpiDefinities.Alle)
            {
                var rij = beelden.Select(b => b.Uitkomsten.FirstOrDefault(u => u.Kpi == definitie.Code && u.Gemeente == gebied)).ToList();
                if (rij.Exists(u => u is not null))
                {
                    tabel.Rij([definitie.Code, .. rij.Select(u => Kpioverzicht.Waarde(definitie.Soort, u?.Waarde))]);
                }
            }

            Ernaast(tabel, "K3 nog niet meetbaar", beelden, gebied, e => e.NietMeetbaar);
            Ernaast(tabel, "K6 gesprekken", beelden, gebied, e => e.Gesprekken);
            tabel.Schrijf(uit);
        }
    }

    private static void Ernaast(
        Tekstuitvoer tabel, string naam, IReadOnlyList<Kpibeeld> beelden, string gebied, Func<KpiErnaast, IReadOnlyList<Gebiedsaantal>> welke) =>
        tabel.Rij([
            naam,
            .. beelden.Select(b => b.Ernaast is { } e
                ? Celtekst.Getal(welke(e).Where(a => a.Gemeente == gebied).Select(a => (int?)a.Aantal).FirstOrDefault())
                : Getallen.Geen)]);

    private static void Noten(TextWriter uit, IEnumerable<Kpibeeld> beelden)
    {
        foreach (var (beeld, noot) in beelden.SelectMany(b => b.Voetnoten.Select(n => (b, n))))
        {
            uit.WriteLine($"{Datums.Jaar(beeld.Peildatum.Jaar)}{(noot.Kpi is null ? "" : " " + noot.Kpi)}: {noot.Tekst}");
        }
    }
}
