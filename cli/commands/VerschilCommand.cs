using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd verschil: which figures of a year changed between two states, and through what.</summary>
internal sealed class VerschilCommand : Opdracht
{
    private readonly Option<string?> _jaar = Opties.Jaar();
    private readonly Option<string?> _van = new("--van-lading") { Description = "De stand na deze lading.", HelpName = "NUMMER" };
    private readonly Option<string?> _naar = new("--naar-lading") { Description = "De stand waarmee wordt vergeleken (anders die van nu).", HelpName = "NUMMER" };
    private readonly Option<string?> _gemeente = Opties.Gemeente();
    private readonly Option<bool> _json = Opties.Json();

    public VerschilCommand(Omgeving omgeving)
        : base(
            omgeving, "verschil", "Welke cijfers van een jaar veranderden tussen twee standen, en door welke maanden en regels.",
            "rsd verschil --jaar 2024 --van-lading 3 --naar-lading 4")
    {
        Add(_jaar);
        Add(_van);
        Add(_naar);
        Add(_gemeente);
        Add(_json);
    }

    protected override int Voer(ParseResult regel)
    {
        var jaar = Opties.LeesJaar(regel, _jaar);
        var van = Opties.LeesGetal(regel, _van, 1, int.MaxValue)
            ?? throw new GebruiksFout($"Geef met {_van.Name} het nummer van de laatste lading vóór de verandering, bijvoorbeeld {_van.Name} 3. De nummers staan bij: rsd controleer");
        var naar = Opties.LeesGetal(regel, _naar, 1, int.MaxValue);
        var referentie = Toegang.Referentie(regel, Omgeving);
        var gemeente = Toegang.Gemeente(regel, _gemeente, referentie);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var vanStand = Toegang.NaLading(van, warehouse);
        var naarStand = Toegang.NaLading(naar ?? Ladingen.Laatste(warehouse), warehouse);
        var verschil = new Verschilberekening(warehouse, referentie).Bereken(jaar, vanStand, naarStand);
        verschil = verschil with
        {
            Cijfers = [.. verschil.Cijfers.Where(c => gemeente is null || c.Cijfer.Van.Gemeente == gemeente)],
            Cellen = [.. verschil.Cellen.Where(c => gemeente is null || c.Gemeente == gemeente)],
        };
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, Verschilantwoord.Van(jaar, van, naarStand.Lading, verschil));
        }
        else
        {
            Verschiloverzicht.Schrijf(Omgeving.Uit, jaar, van, naarStand.Lading, gemeente, verschil, Toegang.Merk(warehouse, Stand.Nu));
        }

        return Exitcode.Klaar;
    }
}
