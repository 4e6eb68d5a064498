using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>Wage subsidies for people.</summary>
internal static class Lksoverzicht
{
    public static void Schrijf(TextWriter uit, Peildatum peildatum, IReadOnlyList<Lksuitkomst> uitkomsten, string merk)
    {
        uit.WriteLine($"Loonkostensubsidie in {peildatum.Jaar}, peildatum {Datums.Dag(peildatum.Dag)}{merk}");
        if (uitkomsten.Count == 0)
        {
            uit.WriteLine("Van dit jaar is geen maand geladen.");
            return;
        }

        var tabel = new Tekstuitvoer(
            "gemeente", "lopend", "personen", "begonnen", "personen", "beëindigd", "personen", "contract om", "zonder vervolg", "aandeel", "nog niet meetbaar");
        foreach (var u in uitkomsten)
        {
            tabel.Rij(
                u.Gemeente, Celtekst.Getal(u.Lopend?.Aantal), Celtekst.Getal(u.Lopend?.Personen), Celtekst.Getal(u.Begonnen.Aantal),
                Celtekst.Getal(u.Begonnen.Personen), Celtekst.Getal(u.Beeindigd.Aantal), Celtekst.Getal(u.Beeindigd.Personen), Celtekst.Getal(u.Vervolg?.Gemeten),
                Celtekst.Getal(u.Vervolg?.ZonderVervolg), Celtekst.Procent(u.Vervolg?.Aandeel), Celtekst.Getal(u.Vervolg?.NietMeetbaar));
        }

        tabel.Schrijf(uit);
        if (uitkomsten[0].Vervolg is { } vervolg)
        {
            uit.WriteLine($"Contract om: plaatsingen met loonkostensubsidie die eindigden en waarvan de {vervolg.Termijn} maanden daarna om zijn. Zonder vervolg: in die tijd kwam er geen nieuwe plaatsing.");
        }
    }
}
