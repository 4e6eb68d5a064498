using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>Costs per municipality, for people.</summary>
internal static class Kostenoverzicht
{
    public static void Schrijf(TextWriter uit, Kostenverdeling verdeling, string merk)
    {
        var sleutel = verdeling.Sleutel;
        uit.WriteLine($"Verdeling van {Celtekst.Euro(verdeling.Bedrag)}, peildatum {Datums.Dag(sleutel.Peildatum)}{merk}");
        var tabel = new Tekstuitvoer("gemeente", "inwoners", "aandeel", "dossiers", "aandeel", "sleutel", "bedrag");
        foreach (var (regel, deel) in sleutel.Regels.Zip(verdeling.Delen))
        {
            tabel.Rij(
                regel.Gemeente.Naam, Celtekst.Getal(regel.Inwoners), Celtekst.Procent(regel.AandeelInwoners, 2), Celtekst.Getal(regel.Dossiers),
                Celtekst.Procent(regel.AandeelDossiers, 2), Celtekst.Procent(regel.Aandeel, 2), Getallen.Euro(deel.HeleEuro));
        }

        tabel.Rij(Gemeente.Totaal, Celtekst.Getal(sleutel.Inwoners), "", Celtekst.Getal(sleutel.Dossiers), "", "", Celtekst.Euro(verdeling.Bedrag));
        tabel.Schrijf(uit);
        uit.WriteLine($"Inwoners op {Datums.Dag(sleutel.InwonersPeildatum)}. {sleutel.DossierHerkomst}");
        if (verdeling.Afrondingsverschil != 0)
        {
            uit.WriteLine($"Door afronding tellen de delen op tot {Getallen.Euro(verdeling.Delen.Sum(d => d.HeleEuro))}.");
        }
    }

    public static void Schrijf(TextWriter uit, IReadOnlyList<Businesscaseverdeling> jaren)
    {
        uit.WriteLine("Kosten en besparing uit de businesscase van 2018, per gemeente");
        var tabel = new Tekstuitvoer("jaar", "gemeente", "kosten", "besparing", "resultaat").Links(1);
        foreach (var (jaar, r) in jaren.SelectMany(j => j.Regels.Select(r => (j.Jaar, r))))
        {
            tabel.Rij(Datums.Jaar(jaar), r.Gemeente, Getallen.Euro(r.Kosten.HeleEuro), Getallen.Euro(r.Besparing.HeleEuro), Getallen.Euro(r.Resultaat.HeleEuro));
        }

        tabel.Schrijf(uit);
        uit.WriteLine(Rekenregels.Zoek("kosten_businesscase")!.Keuze);
    }
}
