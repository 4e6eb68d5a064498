using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Model.Warehouse.Sqlite;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd laad: loads the months of a folder.</summary>
internal sealed class LaadCommand : Opdracht
{
    private readonly Laadopties _laad;
    private readonly Option<bool> _json = Opties.Json();

    public LaadCommand(Omgeving omgeving)
        : base(
            omgeving, "laad", "Laadt de maanden van een levering, elk in één keer. Opnieuw laden is altijd veilig.",
            "rsd laad extracts --warehouse rsd.db --sleutelbestand rsd.sleutel")
    {
        _laad = new Laadopties(this);
        Add(_json);
    }

    protected override int Voer(ParseResult regel)
    {
        var nieuw = Toegang.NieuwBestand(regel, Omgeving);
        try
        {
            return LaadEnMeld(regel);
        }
        finally
        {
            // Where nothing was loaded nothing stays behind, so no warehouse either: it would look as if there were one.
            if (nieuw is not null && !SqliteOpruiming.VerwijderAlsLeeg(nieuw) && File.Exists(nieuw))
            {
                Omgeving.Fout.WriteLine($"Nieuw warehouse gemaakt: {nieuw}");
            }
        }
    }

    private int LaadEnMeld(ParseResult regel)
    {
        var opdracht = _laad.Lees(regel, Omgeving);
        using var pseudoniemen = _laad.Sleutel(regel, Omgeving);
        var referentie = Toegang.Referentie(regel, Omgeving);
        using var warehouse = Toegang.Open(regel, Omgeving, maak: true);
        var uitkomsten = Laad(new Lader(warehouse, referentie, pseudoniemen), opdracht, Omgeving);
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, Laadantwoord.Van(uitkomsten));
            Laadverslag.SchrijfOpmerkingen(Omgeving.Fout, uitkomsten);
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
        var mappen = opdracht.Bron is not null ? 1 : Directory.Exists(opdracht.Map) ? Directory.GetDirectories(opdracht.Map).Length : 0;
        using var voortgang = new Voortgang<Laaduitkomst>(omgeving, mappen, u => $"{u.Maand} {Laadverslag.Woord(u.Status)}");
        return lader.Laad(opdracht, voortgang, CancellationToken.None);
    }
}
