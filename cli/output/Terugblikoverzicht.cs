using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>Every kept forecast for people: how it did per area, and Totaal month by month.</summary>
internal static class Terugblikoverzicht
{
    public static void Schrijf(TextWriter uit, IReadOnlyList<Prognoseoordeel> oordelen, string merk)
    {
        if (oordelen.Count == 0)
        {
            uit.WriteLine("Er is nog geen prognose vastgelegd. Dat doet: rsd prognose --vastleggen");
            return;
        }

        uit.WriteLine($"Terugblik op {Zinnen.Aantal(oordelen.Count, "vastgelegde prognose", "vastgelegde prognoses")}{merk}.");
        foreach (var oordeel in oordelen)
        {
            Schrijf(uit, oordeel);
        }

        uit.WriteLine("Fout: gemiddeld aantal dossiers ernaast. Bias: gemiddeld te hoog (+) of te laag (−).");
    }

    private static void Schrijf(TextWriter uit, Prognoseoordeel oordeel)
    {
        var prognose = oordeel.Prognose;
        uit.WriteLine();
        uit.WriteLine(
            $"Prognose {prognose.Nummer}, vastgelegd op {prognose.VastgelegdOp[..10]} na {Datums.Maand(prognose.Kenmerk.Oorsprong)} (lading {prognose.Kenmerk.Lading}), "
            + $"{Zinnen.Aantal(prognose.Kenmerk.Horizon, "maand", "maanden")} vooruit, model {prognose.Kenmerk.Model}.");
        if (oordeel.Samenvatting(Gemeente.Totaal) is null)
        {
            uit.WriteLine("Er is sindsdien nog geen maand geladen om haar aan te meten.");
            return;
        }

        var gebieden = new Tekstuitvoer("gebied", "maanden", "fout", "bias", "binnen 80 %", "binnen 95 %");
        foreach (var gebied in oordeel.Gebieden)
        {
            if (oordeel.Samenvatting(gebied) is { } s)
            {
                gebieden.Rij(
                    gebied, Getallen.Getal((double)s.Maanden), Getallen.Getal(s.Fout, 1), Getallen.Verschil(s.Bias, 1),
                    Van(s.Binnen80, s.Maanden), Van(s.Binnen95, s.Maanden));
            }
        }

        gebieden.Schrijf(uit);
        var maanden = new Tekstuitvoer("Totaal", "voorspeld", "werkelijk", "fout", "80 % van", "tot", "95 % van", "tot", "binnen").Links(8);
        foreach (var m in oordeel.Maanden.Where(m => m.Regel.Gebied == Gemeente.Totaal && m.Werkelijk is not null))
        {
            maanden.Rij(
                Datums.MaandKort(m.Regel.Maand), Getallen.Getal(m.Regel.Punt), Getallen.Getal((double)m.Werkelijk!.Value), Getallen.Verschil(m.Fout!.Value),
                Getallen.Getal(m.Regel.Onder80), Getallen.Getal(m.Regel.Boven80), Getallen.Getal(m.Regel.Onder95), Getallen.Getal(m.Regel.Boven95),
                m.Binnen80 == true ? "80 %" : m.Binnen95 == true ? "95 %" : "geen van beide");
        }

        maanden.Schrijf(uit);
    }

    private static string Van(int aantal, int totaal) => $"{Getallen.Getal((double)aantal)} van {Getallen.Getal((double)totaal)}";
}
