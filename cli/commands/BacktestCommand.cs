using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Forecasts;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Backtests;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd backtest: how good each model would have been, and what that says of the choice.</summary>
internal sealed class BacktestCommand : Opdracht
{
    private const int StandaardHorizon = 12;
    private const int StandaardSeeds = 20;
    private const int MeesteSeeds = 1000;

    // The simulated months leave this much after enough to learn from.
    private const int LangsteSynthetisch = 36;

    private readonly Option<string?> _horizon = new("--horizon") { Description = $"Het aantal maanden vooruit (anders {StandaardHorizon}).", HelpName = "GETAL" };
    private readonly Option<string[]> _model = new("--model")
    {
        Description = $"De modellen, met komma's ertussen (anders alle): {string.Join(", ", Backtest.AlleModellen)}.",
        HelpName = "NAAM,…",
    };

    private readonly Option<string?> _reeks = Opties.Reeks();
    private readonly Option<string?> _gemeente = Opties.Gemeente();
    private readonly Option<bool> _synthetisch = new("--synthetisch") { Description = "Toetst op verzonnen gegevens met bekende waarheid, in alle scenario's van rsd genereer." };
    private readonly Option<string?> _seeds = new("--seeds") { Description = $"Bij --synthetisch: het aantal herhalingen per scenario (anders {StandaardSeeds}).", HelpName = "GETAL" };
    private readonly Option<string?> _uit = new(Opties.Uitmap) { Description = "Schrijft ook een pagina en grafieken in deze map.", HelpName = "MAP" };
    private readonly Standopties _stand;
    private readonly Option<bool> _json = Opties.Json();

    public BacktestCommand(Omgeving omgeving)
        : base(
            omgeving, "backtest", "Hoe goed elk model het in het verleden zou hebben gedaan, per aantal maanden vooruit.",
            "rsd backtest --reeks bestand.csv --horizon 12 --model combinatie,seizoensnaief")
    {
        Add(_reeks);
        Add(_horizon);
        Add(_model);
        Add(_gemeente);
        Add(_synthetisch);
        Add(_seeds);
        Add(_uit);
        _stand = new Standopties(this);
        Add(_json);
    }

    protected override int Voer(ParseResult regel)
    {
        var toetsing = new Toetsing(
            Opties.LeesGetal(regel, _horizon, 1, Bestandsprognose.LangsteHorizon) ?? StandaardHorizon,
            Toetsing.Kies(regel.GetValue(_model) ?? []));
        if (regel.GetValue(_synthetisch))
        {
            Opties.GeldtNietBij(regel, _synthetisch, _reeks, _gemeente, _uit, _stand.Lading, _stand.Van);
            Synthetisch(regel, toetsing);
            return Exitcode.Klaar;
        }

        if (regel.GetValue(_seeds) is not null)
        {
            throw new GebruiksFout("--seeds hoort bij --synthetisch: rsd backtest --synthetisch --seeds 20");
        }

        if (regel.GetValue(_reeks) is { } bestand)
        {
            Opties.GeldtNietBij(regel, _reeks, _gemeente, _stand.Lading, _stand.Van);
            Eigen(regel, toetsing, bestand);
        }
        else
        {
            Warehouse(regel, toetsing);
        }

        return Exitcode.Klaar;
    }

    private void Synthetisch(ParseResult regel, Toetsing toetsing)
    {
        if (toetsing.Horizon > LangsteSynthetisch)
        {
            throw new GebruiksFout($"{_horizon.Name} hoort bij {_synthetisch.Name} hoogstens {LangsteSynthetisch} te zijn.");
        }

        var seeds = Opties.LeesGetal(regel, _seeds, 1, MeesteSeeds) ?? StandaardSeeds;
        var toetsen = new Synthetisch(Omgeving, toetsing).Voer(seeds);
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, Synthetischantwoord.Van(toetsing, seeds, toetsen));
        }
        else
        {
            Synthetischoverzicht.Schrijf(Omgeving.Uit, toetsing, seeds, toetsen);
        }
    }

    private void Warehouse(ParseResult regel, Toetsing toetsing)
    {
        var referentie = Toegang.Referentie(regel, Omgeving);
        var gemeente = Toegang.Gemeente(regel, _gemeente, referentie);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var stand = Toegang.Stand(regel, _stand, warehouse);
        var gemeenten = Prognoses.Reeksen(warehouse, referentie, new Stroomtabel(warehouse, referentie).Lees(stand));
        var reeksen = gemeenten.Prepend(Reeks.Som(Gemeente.Totaal, gemeenten)).Where(reeks => gemeente is null || reeks.Naam == gemeente).ToList();
        var merk = Toegang.Merk(warehouse, stand);
        var eerste = toetsing.Een(reeksen[0]);
        Grafieken(regel, eerste, reeksen[0], merk);
        if (regel.GetValue(_json))
        {
            SchrijfLijst(toetsing, reeksen.Select((reeks, i) => i == 0 ? eerste : toetsing.Een(reeks)), pool: null);
        }
        else
        {
            Backtestoverzicht.Schrijf(Omgeving.Uit, eerste, merk);
        }
    }

    private void Eigen(ParseResult regel, Toetsing toetsing, string bestand)
    {
        var json = regel.GetValue(_json);
        var reeksen = Reeksbron.Lees(bestand);
        if (!reeksen.Skip(1).Any())
        {
            Enkel(regel, toetsing, reeksen.First(), json);
            return;
        }

        var pool = new Backtestpool();
        var uitslagen = Vele(toetsing, reeksen, pool);
        if (json)
        {
            SchrijfLijst(toetsing, uitslagen, pool);
        }
        else
        {
            foreach (var _ in uitslagen)
            {
                // The pool keeps what is shown.
            }

            Backtestoverzicht.Schrijf(Omgeving.Uit, pool, toetsing.Horizon);
        }

        if (regel.GetValue(_uit) is { } map)
        {
            Backtestpagina.Schrijf(pool, toetsing.Horizon, map, Path.GetFileName(bestand));
            MeldPagina(map);
        }
    }

    private void Enkel(ParseResult regel, Toetsing toetsing, Reeks reeks, bool json)
    {
        var uitslag = toetsing.Een(reeks);
        Grafieken(regel, uitslag, reeks, merk: "");
        if (json)
        {
            SchrijfLijst(toetsing, [uitslag], pool: null);
        }
        else
        {
            Backtestoverzicht.Schrijf(Omgeving.Uit, uitslag, merk: "");
        }
    }

    private IEnumerable<Backtestuitslag> Vele(Toetsing toetsing, IEnumerable<Reeks> reeksen, Backtestpool pool)
    {
        using var voortgang = new Voortgang<string>(Omgeving, null, naam => naam);
        foreach (var reeks in reeksen)
        {
            var uitslag = toetsing.Vele(reeks);
            pool.Neem(uitslag);
            voortgang.Report(reeks.Naam);
            yield return uitslag;
        }
    }

    private void SchrijfLijst(Toetsing toetsing, IEnumerable<Backtestuitslag> uitslagen, Backtestpool? pool) => Antwoord.SchrijfLijst(
        Omgeving.Uit,
        [("horizon", toetsing.Horizon), ("modellen", toetsing.Modellen.Select(model => model.Naam))],
        "reeksen",
        uitslagen.Select(Backtestantwoord.Van),
        () => [("samen", pool is null ? null : Backtestantwoord.Van(pool))]);

    private void Grafieken(ParseResult regel, Backtestuitslag uitslag, Reeks reeks, string merk)
    {
        if (regel.GetValue(_uit) is { } map)
        {
            Backtestpagina.Schrijf(uitslag, reeks, map, merk.Length > 0);
            MeldPagina(map);
        }
    }

    private void MeldPagina(string map) =>
        Omgeving.Fout.WriteLine($"De grafieken staan in {Path.Combine(map, Backtestpagina.Bestand)}.");
}
