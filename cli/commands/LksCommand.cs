using System.CommandLine;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd lks: wage subsidies of a year.</summary>
internal sealed class LksCommand : Cijferopdracht
{
    private readonly Jaarvraag _vraag;

    public LksCommand(Omgeving omgeving)
        : this(omgeving, new Jaarvraag())
    {
    }

    private LksCommand(Omgeving omgeving, Jaarvraag vraag)
        : base(omgeving, "lks", "Loonkostensubsidies van een jaar: lopend, begonnen, beëindigd, en wat er na een contract kwam.", "rsd lks --jaar 2024", vraag.Alle) =>
        _vraag = vraag;

    protected override Func<Cijferbron, Cijferantwoord> Vraag(ParseResult regel, Referentiegegevens referentie)
    {
        var (jaar, gemeente) = _vraag.Lees(regel, referentie);
        return bron =>
        {
            var peildatum = _vraag.Peildatum(regel, jaar, bron);
            var uitkomsten = new Lksberekening(bron.Warehouse, bron.Referentie).Bereken(peildatum, bron.Stand)
                .Where(u => gemeente is null || u.Gemeente == gemeente)
                .ToList();
            return new Cijferantwoord(Lksantwoord.Van(peildatum, uitkomsten), uit => Lksoverzicht.Schrijf(uit, peildatum, uitkomsten, bron.Merk));
        };
    }
}
