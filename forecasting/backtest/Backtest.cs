using RsdAnalytics.Forecasting.Intervals;

namespace RsdAnalytics.Forecasting.Backtests;

/// <summary>
/// Rolling origins: every model forecasts from earlier months what has since been observed, choosing its form anew each time, with the
/// intervals it would have given then. This explains the choice of model.
/// </summary>
public static class Backtest
{
    /// <summary>The models that are judged when none is named: all of them except the default's second name.</summary>
    public static IReadOnlyList<string> AlleModellen { get; } = [.. Modellen.Namen.Where(naam => naam != Modellen.Standaard)];

    /// <summary>Judges models by their names (<see cref="Modellen"/>); without names <see cref="AlleModellen"/>.</summary>
    /// <param name="reeks">The series.</param>
    /// <param name="horizon">The number of months ahead, 1–120.</param>
    /// <param name="modellen">The names of the models, or null.</param>
    /// <exception cref="OnbekendModelFout">There is no such model.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The horizon lies outside 1–120.</exception>
    public static Backtestuitslag Maak(Reeks reeks, int horizon, IReadOnlyList<string>? modellen = null) =>
        Maak(reeks, horizon, [.. (modellen ?? AlleModellen).Select(Modellen.Vind)]);

    /// <summary>Judges models.</summary>
    /// <param name="reeks">The series.</param>
    /// <param name="horizon">The number of months ahead, 1–120.</param>
    /// <param name="modellen">The models.</param>
    /// <param name="heelVerleden">
    /// Whether the origins go back as far as the history allows, so that every turn in it counts, or over the last two years and the
    /// horizon before them, which is enough for one of many series.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The horizon lies outside 1–120.</exception>
    public static Backtestuitslag Maak(Reeks reeks, int horizon, IReadOnlyList<IForecaster> modellen, bool heelVerleden = true)
    {
        ArgumentNullException.ThrowIfNull(reeks);
        ArgumentNullException.ThrowIfNull(modellen);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(horizon, Bestandsprognose.LangsteHorizon);
        var eenheid = Eenheid.Van(reeks.Span);
        var toetsen = modellen.AsParallel().AsOrdered()
            .Select(model => (
                model.Naam,
                Toets: Terugtoets.Maak(Eenheid.Deel(reeks, eenheid), model, horizon, heelVerleden ? Terugblik.HeelVerleden : Terugblik.OpnieuwKiezen)))
            .ToArray();
        var punten = toetsen.Select(paar => (Model: paar.Naam, Punten: Punten(paar.Naam, paar.Toets, eenheid).ToArray())).ToArray();
        var schaal = Terugtoets.Schaal(reeks.Span);
        return new Backtestuitslag(
            reeks.Naam,
            horizon,
            toetsen.Length == 0 ? [] : [.. toetsen[0].Toets.Oorsprongen.Select(bekend => reeks.Begin.Plus(bekend - 1))],
            [.. punten.SelectMany(paar => Regels(paar.Model, paar.Punten, schaal))],
            punten.Where(paar => paar.Punten.Length > 0).OrderBy(paar => paar.Punten.Average(punt => punt.Fout))
                .Select(paar => paar.Model).FirstOrDefault(),
            [.. punten.SelectMany(paar => paar.Punten)],
            Terugtoets.Schaalstap(reeks.Lengte) > 1);
    }

    private static IEnumerable<Backtestpunt> Punten(string model, Terugtoets toets, double eenheid)
    {
        for (var o = 0; o < toets.Oorsprongen.Length; o++)
        {
            var banden = Conformeel.BandenToen(toets, o);
            var oorsprong = toets.Reeks.Begin.Plus(toets.Oorsprongen[o] - 1);
            for (var h = 0; h < toets.Voorspeld[o].Length; h++)
            {
                var punt = Maal(toets.Voorspeld[o][h]);
                yield return new Backtestpunt(
                    model, oorsprong, h + 1, Maal(toets.Werkelijk(o, h)), punt,
                    banden is null
                        ? null
                        : new Prognosepunt(
                            oorsprong.Plus(h + 1), punt, Maal(banden.Onder80[h]), Maal(banden.Boven80[h]), Maal(banden.Onder95[h]), Maal(banden.Boven95[h])));
            }
        }

        double Maal(double waarde) => eenheid == 1 ? waarde : Math.Clamp(waarde * eenheid, double.MinValue, double.MaxValue);
    }

    private static IEnumerable<Backtestregel> Regels(string model, Backtestpunt[] punten, double schaal)
    {
        if (punten.Length == 0)
        {
            yield break;
        }

        yield return Regel(punten, null);
        foreach (var groep in punten.GroupBy(punt => punt.Horizon).OrderBy(groep => groep.Key))
        {
            yield return Regel(groep, groep.Key);
        }

        Backtestregel Regel(IEnumerable<Backtestpunt> deel, int? horizon)
        {
            var telling = new Telling();
            foreach (var punt in deel)
            {
                telling.Neem(punt);
            }

            return telling.Regel(model, horizon, schaal);
        }
    }
}
