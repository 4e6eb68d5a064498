using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Etl.Load;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd contract controleer: whether a delivery can be loaded, for the supplier: without warehouse and without key.</summary>
internal sealed class ContractControleerCommand : Opdracht
{
    private readonly Argument<string> _map = new("MAP") { Description = "Een maandmap (JJJJ-MM), of de map met een map per maand." };
    private readonly Option<string?> _maand = new("--maand") { Description = "Alleen deze maand.", HelpName = "JJJJ-MM" };
    private readonly Option<string?> _vandaag = Opties.Vandaag();
    private readonly Option<bool> _json = Opties.Json();

    public ContractControleerCommand(Omgeving omgeving)
        : base(
            omgeving, "controleer", "Controleert een levering zoals laden dat doet, zonder warehouse en zonder sleutel. Er wordt niets bewaard.",
            "rsd contract controleer extracts/2024-03")
    {
        Add(_map);
        Add(_maand);
        Add(_vandaag);
        Add(_json);
    }

    protected override int Voer(ParseResult regel)
    {
        var nu = Opties.LeesDag(regel, _vandaag) is { } dag ? new DateTimeOffset(dag, TimeOnly.MinValue, TimeSpan.Zero) : Omgeving.Klok.GetUtcNow();
        var maand = Opties.LeesMaand(regel, _maand);
        var referentie = Toegang.Referentie(regel, Omgeving);
        var uitkomsten = Leveringscontrole.Controleer(regel.GetRequiredValue(_map), maand, nu, Programma.Versie, referentie);
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, Contractantwoord.Van(uitkomsten));
            Laadverslag.SchrijfOpmerkingen(Omgeving.Fout, uitkomsten);
        }
        else
        {
            Contractoverzicht.Schrijf(Omgeving, uitkomsten);
        }

        return uitkomsten.Any(u => u.Status == Laadstatus.Geweigerd) ? Exitcode.Geweigerd : Exitcode.Klaar;
    }
}
