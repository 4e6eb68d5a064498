using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Print;
using RsdAnalytics.Cli.Reports;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd maandrapport: two sheets of A4 for the management.</summary>
internal sealed class MaandrapportCommand : Opdracht
{
    private const string Standaardmap = "uit";

    private readonly Option<string?> _maand = new("--maand") { Description = "De maand, bijvoorbeeld 2024-03.", HelpName = "JJJJ-MM" };
    private readonly Option<string?> _uit = Opties.Uit(Standaardmap);
    private readonly Option<bool> _pdf = Opties.Pdf();
    private readonly Standopties _stand;

    public MaandrapportCommand(Omgeving omgeving)
        : base(
            omgeving, "maandrapport", "Schrijft twee bladzijden voor de directie: bestand en stroom, de resultaten tot nu toe, wat opvalt en wat de levering opleverde.",
            "rsd maandrapport --maand 2024-03 --uit uit")
    {
        Add(_maand);
        Add(_uit);
        Add(_pdf);
        _stand = new Standopties(this);
    }

    protected override int Voer(ParseResult regel)
    {
        var maand = Opties.LeesMaand(regel, _maand) ?? throw new GebruiksFout($"Geef de maand met {_maand.Name}, bijvoorbeeld {_maand.Name} 2024-03.");
        var map = regel.GetValue(_uit) ?? Standaardmap;
        var drukker = regel.GetValue(_pdf) ? Pdfdrukker.Van(Omgeving) : null;
        var referentie = Toegang.Referentie(regel, Omgeving);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var stand = Toegang.Stand(regel, _stand, warehouse);
        var gegevens = Maandrapporten.Verzamel(new Cijferbron(warehouse, referentie, stand, ""), maand, Opdrachttekst.Maand("maandrapport", maand, stand));
        var pagina = Path.Combine(map, Maandrapporten.Schrijf(gegevens, map));
        Omgeving.Fout.WriteLine($"Het maandrapport van {maand} staat in {pagina}.");
        if (drukker is not null)
        {
            Omgeving.Fout.WriteLine($"Als PDF: {drukker.Druk(pagina)}");
        }

        return Exitcode.Klaar;
    }
}
