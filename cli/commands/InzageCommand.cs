using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd inzage: all that the warehouse holds on one person, for a request under the AVG.</summary>
internal sealed class InzageCommand : Opdracht
{
    private const string StandaardInvoer = "-";

    private readonly Option<string?> _bsn = new("--bsn")
    {
        Description = "Altijd een streepje: het nummer komt van de standaardinvoer en blijft zo uit de geschiedenis van de opdrachtregel.",
        HelpName = StandaardInvoer,
    };

    private readonly Option<string?> _sleutel = Opties.Sleutelbestand();
    private readonly Option<bool> _json = Opties.Json();

    public InzageCommand(Omgeving omgeving)
        : base(
            omgeving, "inzage", "Alles wat het warehouse over één persoon bewaart, voor een verzoek om inzage (AVG).",
            "rsd inzage --bsn - --sleutelbestand rsd.sleutel < nummer.txt")
    {
        Add(_bsn);
        Add(_sleutel);
        Add(_json);
    }

    protected override int Voer(ParseResult regel)
    {
        if (regel.GetValue(_bsn) != StandaardInvoer)
        {
            throw new GebruiksFout($"Geef {_bsn.Name} {StandaardInvoer} en het nummer op de standaardinvoer, nooit op de opdrachtregel zelf.");
        }

        using var pseudoniemen = Sleutel.Lees(regel, _sleutel, Omgeving);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var persoon = Persoonszoeker.Zoek(warehouse, pseudoniemen, Omgeving.Invoer.ReadLine() ?? "")
            ?? throw new GebruiksFout("Op de standaardinvoer staat geen BSN. Geef negen cijfers die aan de 11-proef voldoen, op één regel.");
        var delen = new Inzage(warehouse).Lees(persoon);
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, Inzageantwoord.Van(delen));
        }
        else
        {
            Inzageoverzicht.Schrijf(Omgeving.Uit, delen);
        }

        return Exitcode.Klaar;
    }
}
