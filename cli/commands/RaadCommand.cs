using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Print;
using RsdAnalytics.Cli.Reports;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd raad: pages for the gemeenteraden, safe to publish.</summary>
internal sealed class RaadCommand : Opdracht
{
    private const string Standaardmap = "uit";

    private readonly Option<string?> _jaar = Opties.Jaar();
    private readonly Option<string?> _gemeente = Opties.Gemeente();
    private readonly Option<string?> _uit = Opties.Uit(Standaardmap);
    private readonly Option<string?> _peildatum = Opties.Peildatum();
    private readonly Option<bool> _pdf = Opties.Pdf();
    private readonly Standopties _stand;

    public RaadCommand(Omgeving omgeving)
        : base(
            omgeving, "raad", "Schrijft pagina's voor de gemeenteraden, om te publiceren: kleine aantallen zijn verborgen.",
            "rsd raad --jaar 2024 --uit uit")
    {
        Add(_jaar);
        Add(_gemeente);
        Add(_uit);
        Add(_peildatum);
        Add(_pdf);
        _stand = new Standopties(this);
    }

    protected override int Voer(ParseResult regel)
    {
        var jaar = Opties.LeesJaar(regel, _jaar);
        var map = regel.GetValue(_uit) ?? Standaardmap;
        var drukker = regel.GetValue(_pdf) ? Pdfdrukker.Van(Omgeving) : null;
        var referentie = Toegang.Referentie(regel, Omgeving);
        var gemeente = Toegang.Gemeente(regel, _gemeente, referentie);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var stand = Toegang.Stand(regel, _stand, warehouse);
        var peildatum = Toegang.Peildatum(regel, _peildatum, jaar, warehouse, stand);
        var gegevens = Raadpaginas.Verzamel(warehouse, referentie, peildatum, stand, Opdrachttekst.Jaar("raad", jaar, stand, regel.GetValue(_peildatum), gemeente));
        foreach (var bestand in Raadpaginas.Schrijf(gegevens, map, gemeente))
        {
            Omgeving.Uit.WriteLine(Path.Combine(map, bestand));
            if (drukker is not null && Path.GetExtension(bestand) == ".html")
            {
                Omgeving.Uit.WriteLine(Path.ChangeExtension(Path.Combine(map, bestand), Path.GetExtension(drukker.Druk(Path.Combine(map, bestand)))));
            }
        }

        Omgeving.Fout.WriteLine($"De pagina's voor de raad over {jaar} staan in {map}, de grafieken los in {Path.Combine(map, Raadpaginas.Grafiekmap)}.");
        return Exitcode.Klaar;
    }
}
