using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>The bandbreedte of a year and what is expected after it, for people.</summary>
internal static class Bandbreedteoverzicht
{
    public static void Schrijf(TextWriter uit, Bandbreedtetabel tabel, Bandbreedtevooruitblik vooruitblik, string merk)
    {
        uit.WriteLine($"Bandbreedte op peildatum {Datums.Dag(tabel.Peildatum)}, aan te passen per {Datums.Dag(tabel.IngangOp)}{merk}");
        var tekst = new Tekstuitvoer("cluster", "stap", "fte per stap", "klanten basis", "vorig jaar", "nu", "fte sinds basis", "vorig jaar", "aanpassing");
        foreach (var r in tabel.Regels)
        {
            tekst.Rij(
                r.Cluster, Celtekst.Getal(r.Stap), Celtekst.Fte(r.FtePerStap), Celtekst.Getal(r.KlantenBasis), Celtekst.Getal(r.KlantenVorig), Celtekst.Getal(r.Klanten),
                Celtekst.Fte(r.Cumulatief), Celtekst.Fte(r.CumulatiefVorig), Wijziging(r.Wijziging));
        }

        tekst.Rij(Gemeente.Totaal, "", "", "", "", "", Celtekst.Fte(tabel.Cumulatief), "", Wijziging(tabel.Wijziging));
        tekst.Schrijf(uit);
        uit.WriteLine($"Basis: {Datums.Dag(tabel.Basis)}, aantallen {(tabel.BasisUitReferentie ? "uit bandbreedte_basis.csv" : "uit het warehouse")}. Een klant kan bij meer clusters tellen.");
        if (tabel.Toelichting.Length > 0)
        {
            uit.WriteLine(tabel.Toelichting);
        }

        uit.WriteLine();
        Schrijf(uit, vooruitblik);
    }

    private static void Schrijf(TextWriter uit, Bandbreedtevooruitblik v)
    {
        if (v.Oorsprong is not { } oorsprong || v.Dossiers is not { } dossiers)
        {
            uit.WriteLine($"Geen verwachting voor {Datums.Dag(v.Peildatum)}: {v.Reden}");
            return;
        }

        uit.WriteLine(
            $"Verwacht op {Datums.Dag(v.Peildatum)}, naar de prognose vanaf {Datums.Maand(oorsprong.Volgende)}: {Getallen.Getal(dossiers.Punt)} dossiers ({Getallen.Getal(dossiers.Onder)} tot {Getallen.Getal(dossiers.Boven)} met 80 % zekerheid).");
        var tekst = new Tekstuitvoer("cluster", "klanten verwacht", "80 % van", "tot", "aanpassing verwacht", "80 % van", "tot");
        foreach (var r in v.Regels)
        {
            tekst.Rij(
                r.Cluster, Getallen.Getal(r.Klanten.Punt), Getallen.Getal(r.Klanten.Onder), Getallen.Getal(r.Klanten.Boven), Wijziging(r.Wijziging),
                Wijziging(r.WijzigingOnder), Wijziging(r.WijzigingBoven));
        }

        tekst.Rij(
            Gemeente.Totaal, "", "", "", Wijziging(v.Regels.Sum(r => r.Wijziging)), Wijziging(v.Regels.Sum(r => r.WijzigingOnder)), Wijziging(v.Regels.Sum(r => r.WijzigingBoven)));
        tekst.Schrijf(uit);
        uit.WriteLine($"Aanpassing in fte per {Datums.Dag(v.IngangOp)}. Elk cluster houdt in de prognose het aandeel dat het nu heeft.");
        if (v.Gerealiseerd is { } werd)
        {
            uit.WriteLine($"Die peildatum is inmiddels geladen: de aanpassing werd {Wijziging(werd)} fte.");
        }
    }

    private static string Wijziging(decimal? fte) => fte is { } w ? Getallen.Verschil((double)w, 1) : Getallen.Geen;
}
