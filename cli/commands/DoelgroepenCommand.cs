using System.CommandLine;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd doelgroepen: nieuw beschut and persons served without a case.</summary>
internal sealed class DoelgroepenCommand : Cijferopdracht
{
    private readonly Jaarvraag _vraag;

    public DoelgroepenCommand(Omgeving omgeving)
        : this(omgeving, new Jaarvraag())
    {
    }

    private DoelgroepenCommand(Omgeving omgeving, Jaarvraag vraag)
        : base(
            omgeving, "doelgroepen", "Nieuw beschut werk en inwoners zonder uitkering (NUG) die de RSD in een jaar hielp.",
            "rsd doelgroepen --jaar 2024", vraag.Alle) =>
        _vraag = vraag;

    protected override Func<Cijferbron, Cijferantwoord> Vraag(ParseResult regel, Referentiegegevens referentie)
    {
        var (jaar, gemeente) = _vraag.Lees(regel, referentie);
        return bron =>
        {
            var peildatum = _vraag.Peildatum(regel, jaar, bron);
            var uitkomsten = new Doelgroepberekening(bron.Warehouse, bron.Referentie).Bereken(peildatum, bron.Stand)
                .Where(u => gemeente is null || u.Gemeente == gemeente)
                .ToList();
            return new Cijferantwoord(
                Doelgroepantwoord.Van(peildatum, uitkomsten), uit => Doelgroepoverzicht.Schrijf(uit, peildatum, uitkomsten, bron.Merk));
        };
    }
}
