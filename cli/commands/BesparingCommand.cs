using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd besparing: savings, benefits to society and cost of an opdracht, promised and measured apart.</summary>
internal sealed class BesparingCommand : Cijferopdracht
{
    private readonly Option<string?> _jaar;

    public BesparingCommand(Omgeving omgeving)
        : this(omgeving, Opties.Jaar())
    {
    }

    private BesparingCommand(Omgeving omgeving, Option<string?> jaar)
        : base(
            omgeving, "besparing", "Besparing op de uitkeringslasten, maatschappelijke opbrengsten en kosten van de opdracht van een jaar: beloofd en gemeten.",
            "rsd besparing --jaar 2024", jaar) =>
        _jaar = jaar;

    protected override Func<Cijferbron, Cijferantwoord> Vraag(ParseResult regel, Referentiegegevens referentie)
    {
        var opdracht = Toegang.Opdracht(Opties.LeesJaar(regel, _jaar), referentie);
        return bron =>
        {
            var uitkomst = new Besparingsberekening(bron.Warehouse, bron.Referentie).Bereken(opdracht, bron.Stand);
            return new Cijferantwoord(Besparingantwoord.Van(uitkomst), uit => Besparingoverzicht.Schrijf(uit, uitkomst, bron.Merk));
        };
    }
}
