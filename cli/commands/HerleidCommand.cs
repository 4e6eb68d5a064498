using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd herleid: the lines of the deliveries behind a figure.</summary>
internal sealed class HerleidCommand : Opdracht
{
    private readonly Argument<string> _cijfer = new("CIJFER")
    {
        Description = $"Een resultaat ({string.Join(", ", KpiDefinities.Alle.Select(d => d.Code))}) of een kolom van rsd stand ({string.Join(", ", Stroomcel.Alle.Select(c => c.Naam))}).",
    };

    private readonly Option<string?> _jaar = Opties.Jaar();
    private readonly Option<string?> _maand = new("--maand") { Description = "De maand, bij een kolom van rsd stand.", HelpName = "JJJJ-MM" };
    private readonly Option<string?> _gemeente = Opties.Gemeente();
    private readonly Option<bool> _teller = new("--teller") { Description = "Alleen de regels die in de teller tellen." };
    private readonly Option<bool> _noemer = new("--noemer") { Description = "Alleen de regels die in de noemer tellen." };
    private readonly Option<string?> _peildatum = Opties.Peildatum();
    private readonly Standopties _stand;
    private readonly Option<bool> _json = Opties.Json();

    public HerleidCommand(Omgeving omgeving)
        : base(
            omgeving, "herleid", "Welke regels van welke levering achter een cijfer zitten: maand, bestand en regel.",
            "rsd herleid K3 --jaar 2024 --gemeente Duiven --teller")
    {
        Add(_cijfer);
        Add(_jaar);
        Add(_maand);
        Add(_gemeente);
        Add(_teller);
        Add(_noemer);
        Add(_peildatum);
        _stand = new Standopties(this);
        Add(_json);
    }

    protected override int Voer(ParseResult regel)
    {
        var naam = regel.GetRequiredValue(_cijfer);
        var kpi = KpiDefinities.Zoek(naam);
        var cel = Stroomcel.Zoek(naam);
        if (kpi is null && cel is null)
        {
            throw new GebruiksFout($"'{naam}' is geen cijfer. Kies {string.Join(", ", KpiDefinities.Alle.Select(d => d.Code))}, {string.Join(", ", Stroomcel.Alle.Select(c => c.Naam))}.");
        }

        var referentie = Toegang.Referentie(regel, Omgeving);
        var gebied = Toegang.Gemeente(regel, _gemeente, referentie) ?? Gemeente.Totaal;
        var antwoord = kpi is not null ? Kpi(regel, kpi, gebied, referentie) : Stroom(regel, cel!, gebied, referentie);
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, Herleidantwoord.Van(antwoord));
        }
        else
        {
            Herleidoverzicht.Schrijf(Omgeving.Uit, antwoord);
        }

        return Exitcode.Klaar;
    }

    private Herleidvraag Kpi(ParseResult regel, KpiDefinitie kpi, string gebied, Referentiegegevens referentie)
    {
        if (regel.GetValue(_maand) is not null)
        {
            throw new GebruiksFout($"{kpi.Code} is een cijfer van een jaar. Geef {_jaar.Name} in plaats van {_maand.Name}.");
        }

        var jaar = Opties.LeesJaar(regel, _jaar);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var stand = Toegang.Stand(regel, _stand, warehouse);
        var peildatum = Toegang.Peildatum(regel, _peildatum, jaar, warehouse, stand);
        var herkomst = new Herleiding(warehouse, referentie).Kpi(kpi, gebied, peildatum, stand)
            ?? throw new GebruiksFout($"{kpi.Code} wordt niet per gemeente gegeven. Laat {_gemeente.Name} weg.");
        return new Herleidvraag(Filter(regel, herkomst), peildatum, null);
    }

    private Herleidvraag Stroom(ParseResult regel, Stroomcel cel, string gebied, Referentiegegevens referentie)
    {
        var maand = Opties.LeesMaand(regel, _maand)
            ?? throw new GebruiksFout($"{cel.Naam} is een cijfer van een maand. Geef de maand met {_maand.Name}, bijvoorbeeld {_maand.Name} 2024-03.");
        if (regel.GetValue(_jaar) is not null || regel.GetValue(_peildatum) is not null || regel.GetValue(_noemer))
        {
            throw new GebruiksFout($"{_jaar.Name}, {_peildatum.Name} en {_noemer.Name} horen niet bij {cel.Naam}. Laat ze weg.");
        }

        using IWarehouse warehouse = Toegang.Open(regel, Omgeving);
        var herkomst = new Herleiding(warehouse, referentie).Stroom(cel, maand, gebied, Toegang.Stand(regel, _stand, warehouse))
            ?? throw new GebruiksFout($"De maand {maand} is niet geladen. Kies een maand die rsd stand toont.");
        return new Herleidvraag(herkomst, null, maand);
    }

    // Both or neither: everything.
    private Herkomst Filter(ParseResult regel, Herkomst herkomst)
    {
        var (teller, noemer) = (regel.GetValue(_teller), regel.GetValue(_noemer));
        return teller == noemer
            ? herkomst
            : herkomst with { Regels = [.. herkomst.Regels.Where(r => teller ? r.Teller || r.Bewijs : r.Noemer)] };
    }
}
