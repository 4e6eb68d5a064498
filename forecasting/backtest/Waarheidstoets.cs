using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting.Backtests;

/// <summary>
/// Holds models against simulated series: what they forecast beside the expected path and beside what chance made of it. Runs may be
/// made apart and added up in a fixed order.
/// </summary>
public sealed class Waarheidstoets
{
    // Half a year apart: near enough to see a turn from both sides, far enough to say something new.
    private const int Stap = 6;
    private const int Oorsprongen = 3;

    private readonly List<(string Model, Som Som)> _sommen;
    private double _toeval;
    private int _maanden;

    /// <summary>An empty test.</summary>
    /// <param name="modellen">The names of the models.</param>
    public Waarheidstoets(IEnumerable<string> modellen)
    {
        ArgumentNullException.ThrowIfNull(modellen);
        _sommen = [.. modellen.Select(naam => (naam, new Som()))];
    }

    /// <summary>Mean distance of what came out to the expected path, as a fraction: what no model can foresee; null without runs.</summary>
    public double? Toeval => _maanden > 0 ? _toeval / _maanden : null;

    /// <summary>One line for each model, in the order given; empty without runs.</summary>
    public IReadOnlyList<Waarheidsregel> Regels => _maanden == 0 ? [] : [.. _sommen.Select(paar => paar.Som.Regel(paar.Model))];

    /// <summary>Judges models on one simulated series, from origins before its end, so that every month forecast has come out.</summary>
    /// <param name="uitkomst">What the simulation came to.</param>
    /// <param name="verwacht">The expected path, month by month; above zero.</param>
    /// <param name="horizon">The months ahead, 1–120.</param>
    /// <param name="modellen">The models.</param>
    /// <exception cref="ArgumentOutOfRangeException">The horizon lies outside 1–120, or the series leaves no history before the origins.</exception>
    public static Waarheidstoets Maak(Reeks uitkomst, Func<Maand, double> verwacht, int horizon, IReadOnlyList<IForecaster> modellen)
    {
        ArgumentNullException.ThrowIfNull(uitkomst);
        ArgumentNullException.ThrowIfNull(verwacht);
        ArgumentNullException.ThrowIfNull(modellen);
        var toets = new Waarheidstoets(modellen.Select(model => model.Naam));
        for (var o = Oorsprongen - 1; o >= 0; o--)
        {
            var bekend = uitkomst.TotEnMet(uitkomst.Einde.Plus(-horizon - (o * Stap)));
            for (var m = 0; m < modellen.Count; m++)
            {
                foreach (var punt in Bestandsprognose.MaakEnkel(bekend, horizon, modellen[m]).Punten)
                {
                    toets._sommen[m].Som.Neem(punt, verwacht(punt.Maand), uitkomst.Waarde(punt.Maand)!.Value);
                }
            }

            foreach (var maand in Maand.Reeks(bekend.Einde.Volgende, bekend.Einde.Plus(horizon)))
            {
                toets._toeval += Math.Abs(uitkomst.Waarde(maand)!.Value - verwacht(maand)) / verwacht(maand);
                toets._maanden++;
            }
        }

        return toets;
    }

    /// <summary>Adds another test of the same models.</summary>
    public void Neem(Waarheidstoets ander)
    {
        ArgumentNullException.ThrowIfNull(ander);
        _toeval += ander._toeval;
        _maanden += ander._maanden;
        foreach (var (eigen, erbij) in _sommen.Zip(ander._sommen))
        {
            eigen.Som.Neem(erbij.Som);
        }
    }

    private sealed class Som
    {
        private double _afwijking;
        private double _bias;
        private double _uitkomst;
        private int _aantal;
        private int _binnen80;
        private int _binnen95;
        private int _binnen80Uitkomst;
        private int _binnen95Uitkomst;

        public void Neem(Prognosepunt punt, double verwacht, double uitkomst)
        {
            _aantal++;
            _afwijking += Math.Abs(punt.Punt - verwacht) / verwacht;
            _bias += (punt.Punt - verwacht) / verwacht;
            _uitkomst += Math.Abs(punt.Punt - uitkomst) / Math.Max(1, uitkomst);
            _binnen80 += punt.Houdt80(verwacht) ? 1 : 0;
            _binnen95 += punt.Houdt95(verwacht) ? 1 : 0;
            _binnen80Uitkomst += punt.Houdt80(uitkomst) ? 1 : 0;
            _binnen95Uitkomst += punt.Houdt95(uitkomst) ? 1 : 0;
        }

        public void Neem(Som ander)
        {
            _aantal += ander._aantal;
            _afwijking += ander._afwijking;
            _bias += ander._bias;
            _uitkomst += ander._uitkomst;
            _binnen80 += ander._binnen80;
            _binnen95 += ander._binnen95;
            _binnen80Uitkomst += ander._binnen80Uitkomst;
            _binnen95Uitkomst += ander._binnen95Uitkomst;
        }

        public Waarheidsregel Regel(string model) => new(
            model, _aantal, _afwijking / _aantal, _bias / _aantal, Deel(_binnen80), Deel(_binnen95),
            _uitkomst / _aantal, Deel(_binnen80Uitkomst), Deel(_binnen95Uitkomst));

        private double Deel(int aantal) => (double)aantal / _aantal;
    }
}
