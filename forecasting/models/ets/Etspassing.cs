namespace RsdAnalytics.Forecasting.Models.Ets;

/// <summary>One ETS model fitted to one series by maximum likelihood.</summary>
internal sealed class Etspassing : IPassing
{
    private const int M = Models.Seizoen.Maanden;

    private readonly Etsvorm _vorm;
    private readonly double[] _y;
    private readonly double[] _beginseizoen;
    private readonly double _schaal;
    private readonly double[] _seizoen = new double[M];
    private double _niveau;
    private double _trend;
    private double _demping;

    private Etspassing(double[] y, Etsvorm vorm, double[] beginseizoen)
    {
        _y = y;
        _vorm = vorm;
        _beginseizoen = beginseizoen;
        _schaal = Math.Max(y.Average(Math.Abs), 1e-12);
    }

    public Etsvorm Vorm => _vorm;

    /// <summary>The fitted parameters as the optimiser sees them, to start a later fit from.</summary>
    public double[] Parameters { get; private set; } = [];

    public double Aicc { get; private set; }

    /// <summary>Fits; null when the series is too short for the number of parameters or the likelihood has no value.</summary>
    /// <param name="y">The series.</param>
    /// <param name="vorm">The form.</param>
    /// <param name="begin">The state before the first value: the season is taken as it is, level and trend are where the search begins.</param>
    /// <param name="vorige">Parameters of an earlier fit of the same form to begin with, or null.</param>
    /// <param name="evaluaties">The most evaluations of the likelihood.</param>
    public static Etspassing? Pas(double[] y, Etsvorm vorm, Etsbegin begin, double[]? vorige, int evaluaties)
    {
        var passing = new Etspassing(y, vorm, begin.Seizoen);
        var (start, stap) = passing.Start(begin);
        passing.Parameters = Simplex.Minimaliseer(
            passing.Loop, vorige ?? start, vorige is null ? stap : [.. stap.Select(s => s / 4)], evaluaties);
        var aannemelijkheid = passing.Loop(passing.Parameters);
        // The season costs its eleven free starting values too, as they come from the same data; and one for the variance.
        var k = start.Length + (vorm.Seizoen != Werking.Geen ? M - 1 : 0) + 1;
        var over = y.Length - k - 1;
        passing.Aicc = aannemelijkheid + (2 * k) + (over > 0 ? 2d * k * (k + 1) / over : double.PositiveInfinity);
        return double.IsFinite(passing.Aicc) ? passing : null;
    }

    public double[] Voorspel(int horizon)
    {
        var punten = new double[horizon];
        var (niveau, trend) = (_niveau, _trend);
        for (var h = 0; h < horizon; h++)
        {
            trend *= _demping;
            niveau += trend;
            var seizoen = _seizoen[(_y.Length + h) % M];
            punten[h] = _vorm.Seizoen switch
            {
                Werking.Plus => niveau + seizoen,
                Werking.Maal => niveau * seizoen,
                _ => niveau,
            };
        }

        return punten;
    }

    private (double[] Start, double[] Stap) Start(Etsbegin begin)
    {
        List<double> start = [-0.5, begin.Niveau / _schaal];
        List<double> stap = [1, 0.1];
        if (_vorm.Trend)
        {
            start.AddRange([-2, begin.Trend / _schaal]);
            stap.AddRange([1, 0.01]);
        }

        if (_vorm.Gedempt)
        {
            start.Add(1);
            stap.Add(1);
        }

        if (_vorm.Seizoen != Werking.Geen)
        {
            start.Add(-2);
            stap.Add(1);
        }

        return ([.. start], [.. stap]);
    }

    // Minus twice the log likelihood, up to a constant; leaves the state after the last value behind.
    private double Loop(double[] p)
    {
        var alfa = Sigmoide(p[0]);
        var l = p[1] * _schaal;
        var i = 2;
        double beta = 0, b = 0, phi = 1, gamma = 0;
        if (_vorm.Trend)
        {
            beta = alfa * Sigmoide(p[i++]);
            b = p[i++] * _schaal;
            phi = _vorm.Gedempt ? 0.8 + (0.18 * Sigmoide(p[i++])) : 1;
        }

        if (_vorm.Seizoen != Werking.Geen)
        {
            gamma = (1 - alfa) * Sigmoide(p[i]);
        }

        _beginseizoen.CopyTo(_seizoen, 0);
        var (maalfout, seizoen) = (_vorm.Fout == Werking.Maal, _vorm.Seizoen);
        double kwadraten = 0, logs = 1, som = 0;
        var plaats = 0;
        for (var t = 0; t < _y.Length; t++)
        {
            var y = _y[t];
            var q = l + (phi * b);
            var s = _seizoen[plaats];
            var (voorspelling, gezuiverd) = seizoen switch
            {
                Werking.Plus => (q + s, y - s),
                Werking.Maal => (q * s, y / s),
                _ => (q, y),
            };
            var e = y - voorspelling;
            if (maalfout)
            {
                if (!(voorspelling > 0))
                {
                    return double.PositiveInfinity;
                }

                e /= voorspelling;
                logs *= voorspelling / _schaal;
                if (logs is < 1e-100 or > 1e100)
                {
                    som += Math.Log(logs);
                    logs = 1;
                }
            }

            kwadraten += e * e;
            l = q + (alfa * (gezuiverd - q));
            b = (phi * b) + (beta * (gezuiverd - q));
            if (seizoen == Werking.Plus)
            {
                _seizoen[plaats] = s + (gamma * (y - q - s));
            }
            else if (seizoen == Werking.Maal)
            {
                _seizoen[plaats] = s + (gamma * ((y / q) - s));
            }

            plaats = plaats == M - 1 ? 0 : plaats + 1;
        }

        (_niveau, _trend, _demping) = (l, b, phi);
        som += Math.Log(logs);
        var n = _y.Length;
        // Additive errors in units of the scale, so that both kinds compare.
        return maalfout
            ? (n * Math.Log(Math.Max(kwadraten, 1e-30))) + (2 * som)
            : n * Math.Log(Math.Max(kwadraten / (_schaal * _schaal), 1e-30));
    }

    private static double Sigmoide(double x) => 1 / (1 + Math.Exp(-x));
}
