using RsdAnalytics.Forecasting.Intervals;

namespace RsdAnalytics.Forecasting.Backtests;

/// <summary>
/// Rolling origins: every model forecasts from earlier months what has since been observed, choosing its form anew each time, with the
/// intervals it would have given then. This explains the choice of model.
/// </summary>
public static class Backtest
{
    private const double Straf = 2 / 0.05;

    /// <summary>Judges models by their names (<see cref="Modellen"/>); without names all of them except the default's second name.</summary>
    /// <param name="reeks">The series.</param>
    /// <param name="horizon">The number of months ahead, 1–120.</param>
    /// <param name="modellen">The names of the models, or null.</param>
    /// <exception cref="OnbekendModelException">There is no such model.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The horizon lies outside 1–120.</exception>
    public static Backtestuitslag Maak(Reeks reeks, int horizon, IReadOnlyList<string>? modellen = null) =>
        Maak(reeks, horizon, [.. (modellen ?? [.. Modellen.Namen.Where(naam => naam != Modellen.Standaard)]).Select(Modellen.Vind)]);

    /// <summary>Judges models.</summary>
    /// <inheritdoc cref="Maak(Reeks, int, IReadOnlyList{string}?)"/>
    public static Backtestuitslag Maak(Reeks reeks, int horizon, IReadOnlyList<IForecaster> modellen)
    {
        ArgumentNullException.ThrowIfNull(reeks);
        ArgumentNullException.ThrowIfNull(modellen);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(horizon, Bestandsprognose.LangsteHorizon);
        var toetsen = modellen.AsParallel().AsOrdered()
            .Select(model => (model.Naam, Toets: Terugtoets.Maak(reeks, model, horizon, opnieuwKiezen: true))).ToArray();
        var regels = toetsen.SelectMany(paar => Regels(paar.Naam, paar.Toets)).ToArray();
        return new Backtestuitslag(
            reeks.Naam,
            horizon,
            toetsen.Length == 0 ? [] : [.. toetsen[0].Toets.Oorsprongen.Select(bekend => reeks.Begin.Plus(bekend - 1))],
            regels,
            toetsen.Where(paar => paar.Toets.Oorsprongen.Length > 0).OrderBy(paar => Fout(paar.Toets))
                .Select(paar => paar.Naam).FirstOrDefault());
    }

    private static IEnumerable<Backtestregel> Regels(string model, Terugtoets toets)
    {
        var banden = Enumerable.Range(0, toets.Oorsprongen.Length).Select(o => Conformeel.BandenToen(toets, o)).ToArray();
        var schaal = Terugtoets.Schaal(toets.Reeks.Span);
        for (var h = -1; h < toets.Horizon; h++)
        {
            var telling = new Telling();
            for (var o = 0; o < toets.Oorsprongen.Length; o++)
            {
                for (var i = Math.Max(0, h); i < (h < 0 ? toets.Voorspeld[o].Length : Math.Min(h + 1, toets.Voorspeld[o].Length)); i++)
                {
                    telling.Neem(toets.Werkelijk(o, i), toets.Voorspeld[o][i], banden[o], i);
                }
            }

            if (telling.Aantal > 0)
            {
                yield return telling.Regel(model, h < 0 ? null : h + 1, schaal);
            }
        }
    }

    private static double Fout(Terugtoets toets) =>
        toets.Voorspeld.SelectMany((rij, o) => rij.Select((punt, h) => Math.Abs(toets.Werkelijk(o, h) - punt))).Average();

    private sealed class Telling
    {
        private double _absoluut;
        private double _procent;
        private double _verschil;
        private double _score;
        private int _binnen80;
        private int _binnen95;
        private int _metBand;

        public int Aantal { get; private set; }

        public void Neem(double waarde, double punt, Banden? banden, int h)
        {
            Aantal++;
            _absoluut += Math.Abs(punt - waarde);
            _verschil += punt - waarde;
            var som = Math.Abs(punt) + Math.Abs(waarde);
            _procent += som > 0 ? 200 * Math.Abs(punt - waarde) / som : 0;
            if (banden is null)
            {
                return;
            }

            _metBand++;
            _binnen80 += waarde >= banden.Onder80[h] && waarde <= banden.Boven80[h] ? 1 : 0;
            _binnen95 += waarde >= banden.Onder95[h] && waarde <= banden.Boven95[h] ? 1 : 0;
            _score += banden.Boven95[h] - banden.Onder95[h]
                + (Straf * (Math.Max(0, banden.Onder95[h] - waarde) + Math.Max(0, waarde - banden.Boven95[h])));
        }

        public Backtestregel Regel(string model, int? horizon, double schaal) => new(
            model,
            horizon,
            Aantal,
            schaal > 0 ? _absoluut / Aantal / schaal : null,
            _procent / Aantal,
            _verschil / Aantal,
            _metBand > 0 ? (double)_binnen80 / _metBand : null,
            _metBand > 0 ? (double)_binnen95 / _metBand : null,
            _metBand > 0 && schaal > 0 ? _score / _metBand / schaal : null);
    }
}
