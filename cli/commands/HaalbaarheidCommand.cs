using System.CommandLine;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd haalbaarheid: where each key result of a year in progress is heading.</summary>
internal sealed class HaalbaarheidCommand : Cijferopdracht
{
    private readonly Jaarvraag _vraag;
    private readonly Option<string?> _seed;

    public HaalbaarheidCommand(Omgeving omgeving)
        : this(omgeving, new Jaarvraag(), Opties.Seed())
    {
    }

    private HaalbaarheidCommand(Omgeving omgeving, Jaarvraag vraag, Option<string?> seed)
        : base(
            omgeving, "haalbaarheid", "Halen we het? Elk resultaat van een lopend jaar, verwacht op 31 december, met de kans op de norm.",
            "rsd haalbaarheid --jaar 2026", [.. vraag.Alle, seed])
    {
        _vraag = vraag;
        _seed = seed;
    }

    protected override Func<Cijferbron, Cijferantwoord> Vraag(ParseResult regel, Referentiegegevens referentie)
    {
        var (jaar, gemeente) = _vraag.Lees(regel, referentie);
        var seed = Opties.LeesGetal(regel, _seed, 0, int.MaxValue) ?? Forecasting.Bestandsprognose.StandaardSeed;
        return bron =>
        {
            var peildatum = _vraag.Peildatum(regel, jaar, bron);
            var projecties = new HalenWeHet(bron.Warehouse, bron.Referentie).Bereken(peildatum, bron.Stand, seed)
                .Where(p => gemeente is null || p.Gemeente == gemeente)
                .ToList();
            return new Cijferantwoord(
                Haalbaarheidantwoord.Van(peildatum, projecties), uit => Haalbaarheidoverzicht.Schrijf(uit, peildatum, projecties, bron.Merk));
        };
    }
}
