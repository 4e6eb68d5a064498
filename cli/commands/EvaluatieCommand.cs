using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Print;
using RsdAnalytics.Cli.Reports;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd evaluatie: the workbook and the page of a year.</summary>
internal sealed class EvaluatieCommand : Opdracht
{
    private const string Standaardmap = "uit";

    private readonly Option<string?> _jaar = Opties.Jaar();
    private readonly Option<string?> _uit = Opties.Uit(Standaardmap);
    private readonly Option<string?> _peildatum = Opties.Peildatum();
    private readonly Option<bool> _pdf = Opties.Pdf();
    private readonly Standopties _stand;

    public EvaluatieCommand(Omgeving omgeving)
        : base(omgeving, "evaluatie", "Schrijft de evaluatie van een jaar als werkboek en als pagina.", "rsd evaluatie --jaar 2024 --uit uit")
    {
        Add(_jaar);
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
        using var warehouse = Toegang.Open(regel, Omgeving);
        var stand = Toegang.Stand(regel, _stand, warehouse);
        var peildatum = Toegang.Peildatum(regel, _peildatum, jaar, warehouse, stand);
        var (pagina, werkboek) = Evaluaties.Schrijf(Evaluaties.Verzamel(warehouse, referentie, peildatum, stand, Opdrachttekst.Jaar("evaluatie", jaar, stand, regel.GetValue(_peildatum))), map);
        Omgeving.Fout.WriteLine($"De evaluatie van {jaar} staat in {Path.Combine(map, pagina)} en {Path.Combine(map, werkboek)}.");
        if (drukker is not null)
        {
            Omgeving.Fout.WriteLine($"Als PDF: {drukker.Druk(Path.Combine(map, pagina))}");
        }

        return Exitcode.Klaar;
    }
}
