using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd controleer: reconciliation of what is loaded.</summary>
internal sealed class ControleerCommand : Opdracht
{
    private readonly Standopties _stand;
    private readonly Option<bool> _json = Opties.Json();

    public ControleerCommand(Omgeving omgeving)
        : base(
            omgeving, "controleer", "Controleert of de cijfers op elkaar aansluiten en noemt per bevinding de plaats in de bron.",
            "rsd controleer --warehouse rsd.db")
    {
        _stand = new Standopties(this);
        Add(_json);
    }

    protected override int Voer(ParseResult regel)
    {
        var referentie = Toegang.Referentie(regel, Omgeving);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var stand = Toegang.Stand(regel, _stand, warehouse);
        var aansluiting = new Aansluiting(warehouse, referentie);
        var bevindingen = aansluiting.Controleer(stand);
        var ladingen = aansluiting.Alle(stand);
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, Controleantwoord.Van(bevindingen, ladingen));
        }
        else
        {
            Controleoverzicht.Schrijf(Omgeving.Uit, bevindingen, ladingen);
        }

        return bevindingen.Any(b => b.Blokkerend) ? Exitcode.Geweigerd : Exitcode.Klaar;
    }
}
