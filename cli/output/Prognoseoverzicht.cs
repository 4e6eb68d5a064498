using RsdAnalytics.Forecasting;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>The forecast for people: the coming year ends, beside both paths of the septembercirculaire.</summary>
internal static class Prognoseoverzicht
{
    public static void Schrijf(TextWriter uit, Prognose prognose, string merk)
    {
        uit.WriteLine($"Prognose van het aantal dossiers vanaf {Datums.Maand(prognose.Oorsprong.Volgende)}, model {prognose.Totaal.Model}{merk}.");
        var reeksen = new Tekstuitvoer("gebied", "maand", "verwacht", "80 % van", "tot", "95 % van", "tot");
        foreach (var reeks in prognose.Reeksen)
        {
            foreach (var punt in reeks.Punten.Where(p => p.Maand.Nummer == 12 || p == reeks.Punten[^1]))
            {
                reeksen.Rij(
                    reeks.Reeks, Datums.MaandKort(punt.Maand), Getallen.Getal(punt.Punt), Getallen.Getal(punt.Onder80),
                    Getallen.Getal(punt.Boven80), Getallen.Getal(punt.Onder95), Getallen.Getal(punt.Boven95));
            }
        }

        reeksen.Schrijf(uit);
        if (prognose.Septembercirculaire.Count > 0)
        {
            SchrijfCirculaire(uit, prognose);
        }
    }

    private static void SchrijfCirculaire(TextWriter uit, Prognose prognose)
    {
        uit.WriteLine("Naast de septembercirculaire, aan het eind van het jaar (vastgesteld is er alleen voor Totaal):");
        var tabel = new Tekstuitvoer("jaar", "gebied", "vastgesteld", "herijkt", "verwacht", "kans op of onder vastgesteld", "kans op of onder herijkt").Links(1);
        foreach (var v in prognose.Septembercirculaire)
        {
            tabel.Rij(
                Datums.Jaar(v.Jaar), v.Gemeente, Getal(v.Vastgesteld), Getal(v.Herijkt), Getallen.Getal(v.Prognose),
                Kans(v.KansOpOfOnderVastgesteld), Kans(v.KansOpOfOnderHerijkt));
        }

        tabel.Schrijf(uit);
    }

    private static string Getal(double? waarde) => waarde is { } getal ? Getallen.Getal(getal) : Getallen.Geen;

    private static string Kans(double? kans) => kans is { } k ? Zinnen.Kans(k) : Getallen.Geen;
}
