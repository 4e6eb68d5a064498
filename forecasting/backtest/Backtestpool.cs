namespace RsdAnalytics.Forecasting.Backtests;

/// <summary>The backtests of many series taken together, each series counting as much; keeps sums and not the series.</summary>
public sealed class Backtestpool
{
    private readonly Dictionary<(string Model, int? Horizon), Som> _sommen = [];
    private readonly List<(string Model, int? Horizon)> _volgorde = [];
    private readonly Dictionary<string, int> _beste = new(StringComparer.Ordinal);

    /// <summary>The number of series that could be judged.</summary>
    public int Reeksen { get; private set; }

    /// <summary>The number of series that were too short to be judged.</summary>
    public int TeKort { get; private set; }

    /// <summary>The lines, as <see cref="Backtestuitslag.Regels"/>; means over the series that have a value.</summary>
    public IReadOnlyList<Backtestregel> Regels => [.. _volgorde.Select(sleutel => _sommen[sleutel].Regel(sleutel.Model, sleutel.Horizon))];

    /// <summary>The model with the lowest mean MASE; null when nothing was judged.</summary>
    public string? Beste => Regels.Where(regel => regel is { Horizon: null, Mase: not null })
        .OrderBy(regel => regel.Mase).Select(regel => regel.Model).FirstOrDefault();

    /// <summary>On how many series a model had the lowest error.</summary>
    public int Wint(string model) => _beste.GetValueOrDefault(model);

    /// <summary>Adds one series.</summary>
    public void Neem(Backtestuitslag uitslag)
    {
        ArgumentNullException.ThrowIfNull(uitslag);
        if (uitslag.Beste is not { } beste)
        {
            TeKort++;
            return;
        }

        Reeksen++;
        _beste[beste] = _beste.GetValueOrDefault(beste) + 1;
        foreach (var regel in uitslag.Regels)
        {
            var sleutel = (regel.Model, regel.Horizon);
            if (!_sommen.TryGetValue(sleutel, out var som))
            {
                _sommen.Add(sleutel, som = new Som());
                _volgorde.Add(sleutel);
            }

            som.Neem(regel);
        }
    }

    private sealed class Som
    {
        private readonly Gemiddelde _mase = new();
        private readonly Gemiddelde _smape = new();
        private readonly Gemiddelde _bias = new();
        private readonly Gemiddelde _dekking80 = new();
        private readonly Gemiddelde _dekking95 = new();
        private readonly Gemiddelde _score = new();
        private int _aantal;

        public void Neem(Backtestregel regel)
        {
            _aantal += regel.Aantal;
            _mase.Neem(regel.Mase);
            _smape.Neem(regel.Smape);
            _bias.Neem(regel.Biasdeel);
            _dekking80.Neem(regel.Dekking80);
            _dekking95.Neem(regel.Dekking95);
            _score.Neem(regel.Intervalscore);
        }

        public Backtestregel Regel(string model, int? horizon) => new(
            model, horizon, _aantal, _mase.Waarde, _smape.Waarde ?? 0, null, _bias.Waarde, _dekking80.Waarde, _dekking95.Waarde, _score.Waarde);
    }

    private sealed class Gemiddelde
    {
        private double _som;
        private int _aantal;

        public double? Waarde => _aantal > 0 ? _som / _aantal : null;

        public void Neem(double? waarde)
        {
            if (waarde is { } getal)
            {
                _som += getal;
                _aantal++;
            }
        }
    }
}
