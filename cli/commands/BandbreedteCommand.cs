using System.CommandLine;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd bandbreedte: the staff that belongs to the caseload.</summary>
internal sealed class BandbreedteCommand : Cijferopdracht
{
    private readonly Option<string?> _jaar;
    private readonly Option<string?> _basis;

    public BandbreedteCommand(Omgeving omgeving)
        : this(
            omgeving, Opties.Jaar(),
            new Option<string?>("--basis") { Description = "De peildatum waarmee wordt vergeleken (anders de eerste 1 oktober in het warehouse).", HelpName = "JJJJ-10-01" })
    {
    }

    private BandbreedteCommand(Omgeving omgeving, Option<string?> jaar, Option<string?> basis)
        : base(
            omgeving, "bandbreedte", "De formatie die bij het aantal klanten hoort, per cluster, met de aanpassing per 1 januari en wat daarna wordt verwacht.",
            "rsd bandbreedte --jaar 2024 --basis 2021-10-01", jaar, basis)
    {
        _jaar = jaar;
        _basis = basis;
    }

    protected override Func<Cijferbron, Cijferantwoord> Vraag(ParseResult regel, Referentiegegevens referentie)
    {
        var jaar = Opties.LeesJaar(regel, _jaar);
        var basis = Opties.LeesDag(regel, _basis);
        return bron =>
        {
            var tabel = new Bandbreedteberekening(bron.Warehouse, bron.Referentie).Bereken(jaar, bron.Stand, basis);
            var vooruitblik = Bandbreedtevooruitblik.Maak(bron, tabel);
            return new Cijferantwoord(
                Bandbreedteantwoord.Van(tabel, vooruitblik), uit => Bandbreedteoverzicht.Schrijf(uit, tabel, vooruitblik, bron.Merk));
        };
    }
}
