using System.CommandLine;
using RsdAnalytics.Cli.Forecasts;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd prognose: the forecast of the caseload, held against the septembercirculaire.</summary>
internal sealed class PrognoseCommand : Opdracht
{
    /// <summary>The horizon when none is given, in months.</summary>
    public const int StandaardHorizon = 36;

    private readonly Option<string?> _horizon = new("--horizon") { Description = $"Het aantal maanden vooruit (anders {StandaardHorizon}).", HelpName = "GETAL" };
    private readonly Option<string?> _model = new("--model") { Description = $"Het model (anders auto): {string.Join(", ", Modellen.Namen)}.", HelpName = "NAAM" };
    private readonly Option<string?> _reeks = Opties.Reeks();
    private readonly Option<string?> _seed = Opties.Seed();
    private readonly Standopties _stand;
    private readonly Option<bool> _json = Opties.Json();

    public PrognoseCommand(Omgeving omgeving)
        : base(omgeving, "prognose", "De verwachte ontwikkeling van het bestand, naast de septembercirculaire.", "rsd prognose --horizon 24")
    {
        Add(_reeks);
        Add(_horizon);
        Add(_model);
        Add(_seed);
        _stand = new Standopties(this);
        Add(_json);
    }

    protected override int Voer(ParseResult regel)
    {
        var horizon = Opties.LeesGetal(regel, _horizon, 1, Bestandsprognose.LangsteHorizon) ?? StandaardHorizon;
        var model = Modelkeuze.Vind(regel.GetValue(_model) ?? Modellen.Standaard);
        if (regel.GetValue(_reeks) is { } bestand)
        {
            Opties.GeldtNietBij(regel, _reeks, _seed, _stand.Lading, _stand.Van);
            new Eigenreeksen(Omgeving, horizon, model).Schrijf(bestand, regel.GetValue(_json));
            return Exitcode.Klaar;
        }

        var seed = Opties.LeesGetal(regel, _seed, 0, int.MaxValue) ?? Bestandsprognose.StandaardSeed;
        var referentie = Toegang.Referentie(regel, Omgeving);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var stand = Toegang.Stand(regel, _stand, warehouse);
        var regels = new Stroomtabel(warehouse, referentie).Lees(stand);
        var prognose = Bestandsprognose.Maak(
            Prognoses.Reeksen(warehouse, referentie, regels), horizon, model, Prognoses.Circulaire(referentie), seed);
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, Prognoseantwoord.Van(prognose));
        }
        else
        {
            Prognoseoverzicht.Schrijf(Omgeving.Uit, prognose, Toegang.Merk(warehouse, stand));
        }

        return Exitcode.Klaar;
    }
}
