using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Load;

namespace RsdAnalytics.Cli.Commands;

/// <summary>What a load takes, and so what its plan takes: the same words mean the same load.</summary>
internal sealed class Laadopties
{
    private readonly Argument<string> _map = new("MAP") { Description = "De map met een map per maand (JJJJ-MM), of bij --bron de map met de query's." };
    private readonly Option<string?> _maand = new("--maand") { Description = "Alleen deze maand.", HelpName = "JJJJ-MM" };
    private readonly Option<bool> _forceer = new("--forceer") { Description = "Laadt ook bij veel afgekeurde rijen (M04) of een grote sprong (M05); dit wordt vastgelegd." };
    private readonly Option<bool> _gat = new("--sta-gat-toe") { Description = "Laadt ook als de maand ervoor ontbreekt (M06); dit wordt vastgelegd." };
    private readonly Option<string?> _sleutel = Opties.Sleutelbestand();
    private readonly Option<string?> _bron = Bron.Optie();
    private readonly Option<string?> _vandaag = Opties.Vandaag();

    public Laadopties(Command opdracht)
    {
        opdracht.Add(_map);
        opdracht.Add(_maand);
        opdracht.Add(_bron);
        opdracht.Add(_forceer);
        opdracht.Add(_gat);
        opdracht.Add(_sleutel);
        opdracht.Add(_vandaag);
    }

    /// <summary>The load that the command line asks for.</summary>
    public Laadopdracht Lees(ParseResult regel, Omgeving omgeving)
    {
        var nu = Opties.LeesDag(regel, _vandaag) is { } dag
            ? new DateTimeOffset(dag, TimeOnly.MinValue, TimeSpan.Zero)
            : omgeving.Klok.GetUtcNow();
        var map = regel.GetRequiredValue(_map);
        return new Laadopdracht(map, nu, Programma.Versie, Opties.LeesMaand(regel, _maand), regel.GetValue(_forceer), regel.GetValue(_gat))
        {
            Bron = Bron.Lees(regel.GetValue(_bron), map, regel, omgeving),
        };
    }

    /// <summary>The pseudonyms of the command line's key.</summary>
    public Pseudonimiseerder Sleutel(ParseResult regel, Omgeving omgeving) => Access.Sleutel.Lees(regel, _sleutel, omgeving);
}
