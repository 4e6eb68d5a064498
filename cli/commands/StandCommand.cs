using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd stand: the stock-flow table.</summary>
internal sealed class StandCommand : Opdracht
{
    private readonly Option<string?> _gemeente = Opties.Gemeente();
    private readonly Standopties _stand;
    private readonly Option<bool> _json = Opties.Json();

    public StandCommand(Omgeving omgeving)
        : base(omgeving, "stand", "Het bestand per maand: begin, instroom, uitstroom en eind, per gemeente.", "rsd stand --gemeente Zevenaar")
    {
        Add(_gemeente);
        _stand = new Standopties(this);
        Add(_json);
    }

    protected override int Voer(ParseResult regel)
    {
        var referentie = Toegang.Referentie(regel, Omgeving);
        var gemeente = Toegang.Gemeente(regel, _gemeente, referentie);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var stand = Toegang.Stand(regel, _stand, warehouse);
        var regels = new Stroomtabel(warehouse, referentie).Lees(stand)
            .Where(r => gemeente is null || r.Gemeente == gemeente)
            .ToList();
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, Standantwoord.Van(regels));
        }
        else
        {
            Standoverzicht.Schrijf(Omgeving.Uit, regels, Toegang.Merk(warehouse, stand));
        }

        return Exitcode.Klaar;
    }
}
