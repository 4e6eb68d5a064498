using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Etl.Plan;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd plan: what a load would do; changes nothing.</summary>
internal sealed class PlanCommand : Opdracht
{
    private readonly Laadopties _laad;
    private readonly Option<bool> _json = Opties.Json();

    public PlanCommand(Omgeving omgeving)
        : base(
            omgeving, "plan", "Zegt maand voor maand wat laden zou doen, en welke cijfers zouden veranderen. Verandert niets.",
            "rsd plan extracts --warehouse rsd.db --sleutelbestand rsd.sleutel")
    {
        _laad = new Laadopties(this);
        Add(_json);
    }

    protected override int Voer(ParseResult regel)
    {
        var opdracht = _laad.Lees(regel, Omgeving);
        using var pseudoniemen = _laad.Sleutel(regel, Omgeving);
        var referentie = Toegang.Referentie(regel, Omgeving);
        using var warehouse = Toegang.OpenOfLeeg(regel, Omgeving);
        var plan = new Planner(warehouse, referentie, pseudoniemen).Maak(opdracht, CancellationToken.None);
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, Planantwoord.Van(plan));
            Laadverslag.SchrijfOpmerkingen(Omgeving.Fout, plan.Maanden.Select(m => m.Uitkomst));
        }
        else
        {
            Planoverzicht.Schrijf(Omgeving, plan);
        }

        return plan.Maanden.Any(m => m.Uitkomst.Status == Laadstatus.Geweigerd) ? Exitcode.Geweigerd : Exitcode.Klaar;
    }
}
