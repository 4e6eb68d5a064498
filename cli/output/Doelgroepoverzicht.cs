using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>Nieuw beschut and persons without benefit, for people.</summary>
internal static class Doelgroepoverzicht
{
    public static void Schrijf(TextWriter uit, Peildatum peildatum, IReadOnlyList<Doelgroepuitkomst> uitkomsten, string merk)
    {
        uit.WriteLine($"Nieuw beschut en inwoners zonder uitkering in {peildatum.Jaar}, peildatum {Datums.Dag(peildatum.Dag)}{merk}");
        if (uitkomsten.Count == 0)
        {
            uit.WriteLine("Van dit jaar is geen maand geladen.");
            return;
        }

        var tabel = new Tekstuitvoer("gemeente", "beschut begonnen", "beschut lopend", "zonder uitkering", "met loonkostensubsidie", "zonder loonkostensubsidie");
        foreach (var u in uitkomsten)
        {
            tabel.Rij(
                u.Gemeente, Celtekst.Getal(u.BeschutGeplaatst), Celtekst.Getal(u.BeschutLopend), Celtekst.Getal(u.Nug), Celtekst.Getal(u.NugMetLks),
                Celtekst.Getal(u.NugZonderLks));
        }

        tabel.Schrijf(uit);
        uit.WriteLine("Personen. Zonder uitkering (NUG): wie dit jaar een traject, begeleiding of loonkostensubsidie had en op geen dag een dossier, ook niet als partner.");
    }
}
