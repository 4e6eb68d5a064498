using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Cli.Commands;

/// <summary>
/// A command that gives one figure. Where it is read from, of which state, and in which form it is given is the same for all;
/// what is asked and what is answered is the command's own.
/// </summary>
internal abstract class Cijferopdracht : Opdracht
{
    private readonly Option<bool> _json = Opties.Json();
    private readonly Standopties _stand;

    protected Cijferopdracht(Omgeving omgeving, string naam, string uitleg, string voorbeeld, params IReadOnlyList<Option> opties)
        : base(omgeving, naam, uitleg, voorbeeld)
    {
        foreach (var optie in opties)
        {
            Add(optie);
        }

        _stand = new Standopties(this);
        Add(_json);
    }

    /// <summary>Reads what is asked, before the warehouse is opened, so that wrong usage is told first.</summary>
    /// <returns>What answers it.</returns>
    protected abstract Func<Cijferbron, Cijferantwoord> Vraag(ParseResult regel, Referentiegegevens referentie);

    protected sealed override int Voer(ParseResult regel)
    {
        var referentie = Toegang.Referentie(regel, Omgeving);
        var vraag = Vraag(regel, referentie);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var stand = Toegang.Stand(regel, _stand, warehouse);
        var antwoord = vraag(new Cijferbron(warehouse, referentie, stand, Toegang.Merk(warehouse, stand)));
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, antwoord.Json);
        }
        else
        {
            antwoord.Schrijf(Omgeving.Uit);
        }

        return Exitcode.Klaar;
    }
}

/// <summary>The answer of a figure in both forms.</summary>
/// <param name="Json">The answer for machines.</param>
/// <param name="Schrijf">Writes the answer for people.</param>
internal sealed record Cijferantwoord(object Json, Action<TextWriter> Schrijf);

/// <summary>The options of a figure about one year: the year, the area and the peildatum.</summary>
internal sealed class Jaarvraag
{
    private readonly Option<string?> _jaar = Opties.Jaar();
    private readonly Option<string?> _gemeente = Opties.Gemeente();
    private readonly Option<string?> _peildatum = Opties.Peildatum();

    /// <summary>The options, in the order of the help.</summary>
    public IReadOnlyList<Option> Alle => [_jaar, _gemeente, _peildatum];

    /// <summary>The year, and the area: null for all of them.</summary>
    public (int Jaar, string? Gemeente) Lees(ParseResult regel, Referentiegegevens referentie)
    {
        _ = Opties.LeesDag(regel, _peildatum);
        return (Opties.LeesJaar(regel, _jaar), Toegang.Gemeente(regel, _gemeente, referentie));
    }

    /// <summary>The peildatum; without one the end of the year or of what is loaded.</summary>
    public Peildatum Peildatum(ParseResult regel, int jaar, Cijferbron bron) =>
        Toegang.Peildatum(regel, _peildatum, jaar, bron.Warehouse, bron.Stand);
}
