using System.CommandLine;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Etl.Load;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd laad: loads the months of a folder.</summary>
internal sealed class LaadCommand : Opdracht
{
    private readonly Argument<string> _map = new("MAP") { Description = "De map met een map per maand (JJJJ-MM)." };
    private readonly Option<string?> _maand = new("--maand") { Description = "Alleen deze maand.", HelpName = "JJJJ-MM" };
    private readonly Option<bool> _forceer = new("--forceer") { Description = "Laadt ook bij veel afgekeurde rijen (M04) of een grote sprong (M05); dit wordt vastgelegd." };
    private readonly Option<bool> _gat = new("--sta-gat-toe") { Description = "Laadt ook als de maand ervoor ontbreekt (M06); dit wordt vastgelegd." };
    private readonly Option<string?> _sleutel = Opties.Sleutelbestand();
    private readonly Option<string?> _vandaag = Opties.Vandaag();
    private readonly Option<bool> _json = Opties.Json();

    public LaadCommand(Omgeving omgeving)
        : base(
            omgeving, "laad", "Laadt de maanden van een levering, elk in één keer. Opnieuw laden is altijd veilig.",
            "rsd laad extracts --warehouse rsd.db --sleutelbestand rsd.sleutel")
    {
        Add(_map);
        Add(_maand);
        Add(_forceer);
        Add(_gat);
        Add(_sleutel);
        Add(_vandaag);
        Add(_json);
    }

    protected override int Voer(ParseResult regel)
    {
        var nu = Opties.LeesDag(regel, _vandaag) is { } dag
            ? new DateTimeOffset(dag, TimeOnly.MinValue, TimeSpan.Zero)
            : Omgeving.Klok.GetUtcNow();
        var opdracht = new Laadopdracht(
            regel.GetRequiredValue(_map), nu, Programma.Versie, Opties.LeesMaand(regel, _maand), regel.GetValue(_forceer), regel.GetValue(_gat));
        using var pseudoniemen = Sleutel.Lees(regel, _sleutel, Omgeving);
        var referentie = Toegang.Referentie(regel);
        using var warehouse = Toegang.Open(regel, Omgeving, maak: true);
        var uitkomsten = Laad(new Lader(warehouse, referentie, pseudoniemen), opdracht, Omgeving);
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, Laadantwoord.Van(uitkomsten));
        }
        else
        {
            Laadverslag.Schrijf(Omgeving, uitkomsten);
        }

        return uitkomsten.Any(u => u.Status == Laadstatus.Geweigerd) ? Exitcode.Geweigerd : Exitcode.Klaar;
    }

    /// <summary>Loads and shows how far it is.</summary>
    public static IReadOnlyList<Laaduitkomst> Laad(Lader lader, Laadopdracht opdracht, Omgeving omgeving)
    {
        var mappen = Directory.Exists(opdracht.Map) ? Directory.GetDirectories(opdracht.Map).Length : 0;
        using var voortgang = new Voortgang<Laaduitkomst>(omgeving, mappen, u => $"{u.Maand} {Laadverslag.Woord(u.Status)}");
        return lader.Laad(opdracht, voortgang, CancellationToken.None);
    }
}
