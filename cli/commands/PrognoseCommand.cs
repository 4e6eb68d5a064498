using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Forecasts;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Flows;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Commands;

/// <summary>
/// rsd prognose: the forecast of the caseload, held against the septembercirculaire and the country; of series of one's own; or
/// with changed flows.
/// </summary>
internal sealed class PrognoseCommand : Opdracht
{
    /// <summary>The horizon when none is given, in months.</summary>
    public const int StandaardHorizon = 36;

    private readonly Option<string?> _horizon = new("--horizon") { Description = $"Het aantal maanden vooruit (anders {StandaardHorizon}).", HelpName = "GETAL" };
    private readonly Option<string?> _model = new("--model") { Description = $"Het model (anders auto): {string.Join(", ", Modellen.Namen)}.", HelpName = "NAAM" };
    private readonly Option<string?> _reeks = Opties.Reeks();
    private readonly Option<string[]> _scenario = new("--scenario")
    {
        Description = "Wat als: extra-plaatsingen=50 (per jaar), instroom=+10%, uitstroom=-5%; ook samen.",
        HelpName = "WIJZIGING",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _vastleggen = new("--vastleggen") { Description = "Legt deze prognose vast in het warehouse, om haar later te beoordelen." };
    private readonly Option<bool> _terugblik = new("--terugblik") { Description = "Toont elke vastgelegde prognose naast wat er gebeurde." };
    private readonly Option<string?> _seed = Opties.Seed();
    private readonly Standopties _stand;
    private readonly Option<bool> _json = Opties.Json();

    public PrognoseCommand(Omgeving omgeving)
        : base(
            omgeving, "prognose", "De verwachte ontwikkeling van het bestand, naast de septembercirculaire en het land.",
            "rsd prognose --horizon 24 --scenario extra-plaatsingen=50,instroom=+10%")
    {
        Add(_reeks);
        Add(_horizon);
        Add(_model);
        Add(_scenario);
        Add(_vastleggen);
        Add(_terugblik);
        Add(_seed);
        _stand = new Standopties(this);
        Add(_json);
    }

    protected override int Voer(ParseResult regel)
    {
        if (regel.GetValue(_terugblik))
        {
            Opties.GeldtNietBij(regel, _terugblik, _reeks, _horizon, _model, _scenario, _vastleggen, _seed);
            Terugblik(regel);
            return Exitcode.Klaar;
        }

        var horizon = Opties.LeesGetal(regel, _horizon, 1, Bestandsprognose.LangsteHorizon) ?? StandaardHorizon;
        var model = Modelkeuze.Vind(regel.GetValue(_model) ?? Modellen.Standaard);
        if (regel.GetValue(_reeks) is { } bestand)
        {
            Opties.GeldtNietBij(regel, _reeks, _scenario, _vastleggen, _seed, _stand.Lading, _stand.Van);
            new Eigenreeksen(Omgeving, horizon, model).Schrijf(bestand, regel.GetValue(_json));
        }
        else
        {
            Bestand(regel, horizon, model);
        }

        return Exitcode.Klaar;
    }

    private void Bestand(ParseResult regel, int horizon, IForecaster model)
    {
        var scenario = LeesScenario(regel);
        if (scenario is not null)
        {
            Opties.GeldtNietBij(regel, _scenario, _vastleggen);
        }

        var seed = Opties.LeesGetal(regel, _seed, 0, int.MaxValue) ?? Bestandsprognose.StandaardSeed;
        var referentie = Toegang.Referentie(regel, Omgeving);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var stand = Toegang.Stand(regel, _stand, warehouse);
        var regels = new Stroomtabel(warehouse, referentie).Lees(stand);
        var reeksen = Prognoses.Reeksen(warehouse, referentie, regels);
        var korte = new Kortereeksen();
        korte.Neem(Reeks.Som(Gemeente.Totaal, reeksen));
        korte.Meld(Omgeving.Fout);
        var prognose = Bestandsprognose.Maak(
            reeksen, horizon, model, Prognoses.Circulaire(referentie), seed);
        var land = Landelijkelijn.Maak(prognose, warehouse, referentie, stand, model);
        var watals = scenario is null ? null : new Watals(warehouse, referentie, stand).Bereken(prognose, regels, scenario, model);
        var vastgelegd = regel.GetValue(_vastleggen)
            ? Vastlegging.Maak(warehouse, referentie, prognose, model.Naam, seed, stand, Omgeving.Klok.GetUtcNow())
            : null;
        if (vastgelegd is not null)
        {
            Omgeving.Fout.WriteLine(vastgelegd.Melding);
        }

        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, Prognoseantwoord.Van(prognose, land, watals, vastgelegd));
            return;
        }

        Prognoseoverzicht.Schrijf(Omgeving.Uit, prognose, Toegang.Merk(warehouse, stand));
        Prognoselandoverzicht.Schrijf(Omgeving.Uit, land);
        if (watals is not null)
        {
            Watalsoverzicht.Schrijf(Omgeving.Uit, watals);
        }
    }

    private void Terugblik(ParseResult regel)
    {
        var referentie = Toegang.Referentie(regel, Omgeving);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var stand = Toegang.Stand(regel, _stand, warehouse);
        var oordelen = Prognoseoordeel.Van(new Prognosebewaring(warehouse, referentie).Lees(stand), new Stroomtabel(warehouse, referentie).Lees(stand));
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, Terugblikantwoord.Van(oordelen));
        }
        else
        {
            Terugblikoverzicht.Schrijf(Omgeving.Uit, oordelen, Toegang.Merk(warehouse, stand));
        }
    }

    private Scenario? LeesScenario(ParseResult regel)
    {
        if (regel.GetValue(_scenario) is not { Length: > 0 } delen)
        {
            return null;
        }

        try
        {
            return Scenario.Lees(delen);
        }
        catch (FormatException fout)
        {
            throw new GebruiksFout($"--scenario: {fout.Message}");
        }
    }
}
