using System.CommandLine;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd werkladder: movement between treden, time on a trede, and what became of the inflow.</summary>
internal sealed class WerkladderCommand : Cijferopdracht
{
    private readonly Jaarvraag _vraag;

    public WerkladderCommand(Omgeving omgeving)
        : this(omgeving, new Jaarvraag())
    {
    }

    private WerkladderCommand(Omgeving omgeving, Jaarvraag vraag)
        : base(
            omgeving, "werkladder", "Beweging tussen treden in een jaar, de tijd op een trede, en wat er van de instroom werd.",
            "rsd werkladder --jaar 2024", vraag.Alle) =>
        _vraag = vraag;

    protected override Func<Cijferbron, Cijferantwoord> Vraag(ParseResult regel, Referentiegegevens referentie)
    {
        var (jaar, gemeente) = _vraag.Lees(regel, referentie);
        return bron =>
        {
            var peildatum = _vraag.Peildatum(regel, jaar, bron);
            var ladder = new Werkladderberekening(bron.Warehouse, bron.Referentie);
            var beeld = new Werkladderbeeld(
                peildatum, ladder.Bewegingen(peildatum, bron.Stand), ladder.Duur(peildatum, bron.Stand), ladder.Instroom(bron.Stand, peildatum.Dag));
            return new Cijferantwoord(
                Werkladderantwoord.Van(gemeente is null ? beeld : beeld.Van(gemeente)),
                uit => Werkladderoverzicht.Schrijf(uit, beeld.Van(gemeente ?? Model.Gemeente.Totaal), bron.Referentie, bron.Merk));
        };
    }
}
