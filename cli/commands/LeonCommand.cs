using System.CommandLine;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd leon: the Leer- en Ontwikkelnetwerk per partner and tegel.</summary>
internal sealed class LeonCommand : Cijferopdracht
{
    private readonly Jaarvraag _vraag;

    public LeonCommand(Omgeving omgeving)
        : this(omgeving, new Jaarvraag())
    {
    }

    private LeonCommand(Omgeving omgeving, Jaarvraag vraag)
        : base(
            omgeving, "leon", "Het Leer- en Ontwikkelnetwerk: trajecten, kosten en resultaat per partner en tegel.",
            "rsd leon --jaar 2024 --gemeente Zevenaar", vraag.Alle) =>
        _vraag = vraag;

    protected override Func<Cijferbron, Cijferantwoord> Vraag(ParseResult regel, Referentiegegevens referentie)
    {
        var (jaar, gemeente) = _vraag.Lees(regel, referentie);
        return bron =>
        {
            var peildatum = _vraag.Peildatum(regel, jaar, bron);
            var tabel = new Leonberekening(bron.Warehouse, bron.Referentie).Bereken(peildatum, bron.Stand);
            return new Cijferantwoord(
                Leonantwoord.Van(peildatum, tabel, gemeente),
                uit => Leonoverzicht.Schrijf(uit, peildatum, tabel, gemeente ?? Model.Gemeente.Totaal, bron.Referentie, bron.Merk));
        };
    }
}
