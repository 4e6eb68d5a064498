using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Forecasts;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd buig: budget, spending, deficit, own risk and vangnetuitkering of a year.</summary>
internal sealed class BuigCommand : Cijferopdracht
{
    private readonly Option<string?> _jaar;
    private readonly Option<string?> _gemeente;
    private readonly Option<string?> _bekendOp;

    public BuigCommand(Omgeving omgeving)
        : this(
            omgeving, Opties.Jaar(), Opties.Gemeente(),
            new Option<string?>("--bekend-op") { Description = "Alleen budgetten die op deze dag bekendgemaakt waren.", HelpName = "JJJJ-MM-DD" })
    {
    }

    private BuigCommand(Omgeving omgeving, Option<string?> jaar, Option<string?> gemeente, Option<string?> bekendOp)
        : base(
            omgeving, "buig", "Het BUIG-budget naast de lasten, met eigen risico en vangnetuitkering per gemeente.", "rsd buig --jaar 2024",
            jaar, gemeente, bekendOp)
    {
        _jaar = jaar;
        _gemeente = gemeente;
        _bekendOp = bekendOp;
    }

    protected override Func<Cijferbron, Cijferantwoord> Vraag(ParseResult regel, Referentiegegevens referentie)
    {
        var jaar = Opties.LeesJaar(regel, _jaar);
        var gemeente = Toegang.Gemeente(regel, _gemeente, referentie);
        var bekendOp = Opties.LeesDag(regel, _bekendOp);
        return bron =>
        {
            var uitkomsten = new Buigberekening(bron.Warehouse, bron.Referentie)
                .Bereken(jaar, bron.Stand, Prognoses.RestVanJaar(bron, jaar), bekendOp)
                .Where(u => gemeente is null || u.Gemeente == gemeente)
                .ToList();
            return new Cijferantwoord(Buigantwoord.Van(jaar, uitkomsten), uit => Buigoverzicht.Schrijf(uit, jaar, uitkomsten, bron.Merk));
        };
    }
}
