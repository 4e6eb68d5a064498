using RsdAnalytics.Etl.Load;

namespace RsdAnalytics.Cli.Output;

/// <summary>What is to be said of a delivery before it is sent, for the supplier.</summary>
internal static class Contractoverzicht
{
    /// <summary>The verdict on a month in a word.</summary>
    public static string Woord(Laaduitkomst uitkomst) =>
        uitkomst.Status == Laadstatus.Geweigerd ? "geweigerd" : Afgekeurd(uitkomst) > 0 ? "deels" : "goed";

    public static void Schrijf(Omgeving omgeving, IReadOnlyList<Laaduitkomst> uitkomsten)
    {
        var tabel = new Tekstuitvoer("maand", "oordeel", "gelezen", "goed", "afgekeurd").Links(1);
        foreach (var u in uitkomsten)
        {
            tabel.Rij(
                u.Maand, Woord(u), $"{u.Bestanden.Sum(b => b.Gelezen)}",
                $"{u.Bestanden.Sum(b => b.Gelezen - b.Afgekeurd)}", $"{u.Bestanden.Sum(b => b.Afgekeurd)}");
        }

        tabel.Schrijf(omgeving.Uit);
        Laadverslag.SchrijfOpmerkingen(omgeving.Uit, uitkomsten);
        foreach (var u in uitkomsten)
        {
            Laadverslag.SchrijfBevindingen(omgeving.Uit, u);
        }

        var opmerking = uitkomsten.Any(u => u.Opmerkingen.Count > 0) && uitkomsten.All(u => u.Status != Laadstatus.Geweigerd);
        omgeving.Uit.WriteLine(Slot(uitkomsten) + (opmerking ? " Kijk eerst naar wat hierboven achter Let op staat." : ""));
        omgeving.Fout.WriteLine("Niet gecontroleerd, omdat het van eerdere leveringen afhangt: een sprong ten opzichte van een maand die hier niet bij is (M05) en een ontbrekende maand (M06).");
    }

    private static int Afgekeurd(Laaduitkomst uitkomst) => uitkomst.Bestanden.Sum(b => b.Afgekeurd);

    private static string Slot(IReadOnlyList<Laaduitkomst> uitkomsten) => (uitkomsten.Any(u => u.Status == Laadstatus.Geweigerd), uitkomsten.Sum(Afgekeurd)) switch
    {
        (true, _) => "Zo wordt de levering geweigerd. Verbeter wat hierboven staat en controleer opnieuw.",
        (false, 0) when uitkomsten.All(u => u.Bestanden.Sum(b => b.Gelezen) == 0) => "De vorm is goed, maar er staat geen enkele rij in.",
        (false, 0) when uitkomsten.Any(u => u.Opmerkingen.Count > 0) => "De levering kan worden geladen.",
        (false, 0) => "De levering is goed.",
        (false, 1) => "De levering kan worden geladen; 1 rij wordt afgekeurd. Verbeter haar zo mogelijk eerst.",
        (false, var rijen) => $"De levering kan worden geladen; {rijen} rijen worden afgekeurd. Verbeter ze zo mogelijk eerst.",
    };
}
