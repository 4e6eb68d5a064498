using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>The werkladder of one area, for people.</summary>
internal static class Werkladderoverzicht
{
    public static void Schrijf(TextWriter uit, Werkladderbeeld beeld, Referentiegegevens referentie, string merk)
    {
        uit.WriteLine($"Werkladder in {beeld.Peildatum.Jaar}, peildatum {Datums.Dag(beeld.Peildatum.Dag)}{merk}");
        if (beeld.Bewegingen.Count == 0)
        {
            uit.WriteLine("De beweging tussen treden is niet te geven: december van het jaar ervoor, of een maand van dit jaar, is niet geladen.");
        }

        foreach (var beweging in beeld.Bewegingen)
        {
            Schrijf(uit, beweging, referentie);
        }

        Duur(uit, beeld.Duur);
        Instroom(uit, beeld.Instroom);
    }

    private static void Schrijf(TextWriter uit, Tredebeweging beweging, Referentiegegevens referentie)
    {
        uit.WriteLine($"{beweging.Gemeente}: dossiers van eind {Datums.Maand(beweging.Begin)} naar eind {Datums.Maand(beweging.Eind)}.");
        var treden = referentie.Treden.Select(t => t.Code).ToList();
        int Cel(string? van, string? naar) => beweging.Overgangen.Where(o => o.Van == van && o.Naar == naar).Sum(o => o.Aantal);
        var tabel = new Tekstuitvoer(["van trede", .. treden.Select(t => $"naar {t}"), "uit"]);
        foreach (var van in treden)
        {
            tabel.Rij([van, .. treden.Select(naar => Celtekst.Getal(Cel(van, naar))), Celtekst.Getal(Cel(van, null))]);
        }

        tabel.Rij(["nieuw", .. treden.Select(naar => Celtekst.Getal(Cel(null, naar))), ""]);
        tabel.Schrijf(uit);
        uit.WriteLine(
            $"Omhoog {Celtekst.Getal(beweging.Omhoog)}, gelijk {Celtekst.Getal(beweging.Gelijk)}, omlaag {Celtekst.Getal(beweging.Omlaag)}, uit {Celtekst.Getal(beweging.Uit)}, nieuw {Celtekst.Getal(beweging.Nieuw)}.");
        if (beweging.Gemeente != Gemeente.Totaal)
        {
            uit.WriteLine("Een dossier telt hier bij de gemeente van het begin, een nieuw dossier bij die van het eind; 'staat er' in de tabel hieronder telt bij de gemeente van nu.");
        }
    }

    private static void Duur(TextWriter uit, IReadOnlyList<Trededuur> duur)
    {
        if (duur.Count == 0)
        {
            return;
        }

        uit.WriteLine();
        uit.WriteLine("Tijd op een trede in maanden: van wie er staat, en van wie er dit jaar af ging.");
        var tabel = new Tekstuitvoer("trede", "staat er", "mediaan", "gemiddeld", "minstens", "ging eraf", "mediaan", "gemiddeld", "minstens");
        foreach (var d in duur)
        {
            tabel.Rij([d.Trede, .. Cellen(d.Lopend), .. Cellen(d.Afgerond)]);
        }

        tabel.Schrijf(uit);
        uit.WriteLine("Minstens: het aantal dat er bij de eerste geladen maand al stond; hun tijd is langer dan te zien is.");
    }

    private static string[] Cellen(Duurverdeling d) =>
        [Celtekst.Getal(d.Aantal), Celtekst.Getal(d.Mediaan, 1), Celtekst.Getal(d.Gemiddelde, 1), Celtekst.Getal(d.Begrensd)];

    private static void Instroom(TextWriter uit, IReadOnlyList<Instroomcohort> cohorten)
    {
        if (cohorten.Count == 0)
        {
            return;
        }

        uit.WriteLine();
        uit.WriteLine("Wat er van de instroom werd: het deel dat na zoveel maanden nog open was (tussen haakjes: nog te vroeg om te meten).");
        var tabel = new Tekstuitvoer(["jaar", "instroom", .. cohorten[0].Metingen.Select(m => $"na {Celtekst.Getal(m.Maanden)} maanden")]);
        foreach (var c in cohorten)
        {
            tabel.Rij([
                Datums.Jaar(c.Jaar) + (c.HeelJaar ? "" : " (deel)"), Celtekst.Getal(c.Instroom),
                .. c.Metingen.Select(m => Celtekst.Procent(m.Aandeel) + (m.NietMeetbaar > 0 ? $" ({Celtekst.Getal(m.NietMeetbaar)})" : ""))]);
        }

        tabel.Schrijf(uit);
    }
}
