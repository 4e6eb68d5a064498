using System.CommandLine;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd kpi: the key results of a year.</summary>
internal sealed class KpiCommand : Opdracht
{
    private readonly Option<string?> _jaar = Opties.Jaar();
    private readonly Option<string?> _gemeente = Opties.Gemeente();
    private readonly Option<string?> _peildatum = Opties.Peildatum();
    private readonly Standopties _stand;
    private readonly Option<bool> _onzekerheid = new("--onzekerheid")
    {
        Description = "Toont wat afgekeurde en nog te verwachten rijen met elk resultaat kunnen doen.",
    };

    private readonly Option<bool> _json = Opties.Json();

    public KpiCommand(Omgeving omgeving)
        : base(omgeving, "kpi", "De resultaatafspraken van een jaar: wat is afgesproken en wat is het geworden.", "rsd kpi --jaar 2024 --gemeente Duiven")
    {
        Add(_jaar);
        Add(_gemeente);
        Add(_peildatum);
        _stand = new Standopties(this);
        Add(_onzekerheid);
        Add(_json);
    }

    protected override int Voer(ParseResult regel)
    {
        var jaar = Opties.LeesJaar(regel, _jaar);
        var referentie = Toegang.Referentie(regel);
        var gemeente = Toegang.Gemeente(regel, _gemeente, referentie);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var stand = Toegang.Stand(regel, _stand, warehouse);
        var peildatum = Toegang.Peildatum(regel, _peildatum, jaar, warehouse, stand);
        var uitkomsten = new KpiBerekening(warehouse, referentie).Bereken(peildatum, stand)
            .Where(u => gemeente is null || u.Gemeente == gemeente)
            .ToList();
        var onzekerheden = regel.GetValue(_onzekerheid)
            ? new KpiOnzekerheden(warehouse, referentie).Bereken(peildatum, stand, uitkomsten)
            : null;
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, onzekerheden is null
                ? Kpiantwoord.Van(peildatum, uitkomsten)
                : Onzekerheidantwoord.Van(peildatum, uitkomsten, onzekerheden));
        }
        else
        {
            Kpioverzicht.Schrijf(Omgeving.Uit, peildatum, uitkomsten, Toegang.Merk(warehouse, stand));
            if (onzekerheden is not null)
            {
                Onzekerheidsoverzicht.Schrijf(Omgeving.Uit, uitkomsten, onzekerheden);
            }
        }

        return Exitcode.Klaar;
    }
}
