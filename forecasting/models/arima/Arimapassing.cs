namespace RsdAnalytics.Forecasting.Models.Arima;

/// <summary>
/// One ARIMA model fitted to one series by unconditional least squares: the months before the series are forecast backwards, so that a
/// short series loses none of its values to the seasonal lags. Close to maximum likelihood, at a fraction of its cost.
/// </summary>
internal sealed class Arimapassing : IPassing
{
    private readonly Arimaorde _orde;
    private readonly double[] _y;
    private readonly double[] _w;
    private readonly double _gemiddelde;
    private readonly double _schaal;
    private readonly int _terug;
    private double[] _vrij = [];

    private Arimapassing(double[] y, Arimaorde orde)
    {
        _orde = orde;
        _y = y;
        _w = y;
        for (var i = 0; i < orde.SeizoenD; i++)
        {
            _w = Verschil.Neem(_w, Seizoen.Maanden);
        }

        for (var i = 0; i < orde.D; i++)
        {
            _w = Verschil.Neem(_w, 1);
        }

        _gemiddelde = orde.Constante ? _w.Average() : 0;
        _schaal = Math.Max(Math.Sqrt(_w.Sum(w => (w - _gemiddelde) * (w - _gemiddelde)) / _w.Length), 1e-12);
        _w = [.. _w.Select(w => (w - _gemiddelde) / _schaal)];
        // Beyond two seasons back a stationary series has all but forgotten itself.
        _terug = orde.SeizoenP + orde.SeizoenQ > 0 ? 2 * Seizoen.Maanden : orde.P + orde.Q > 0 ? Seizoen.Maanden : 0;
    }

    public Arimaorde Orde => _orde;

    public double Aicc { get; private set; }

    /// <summary>Fits; null when the series is too short for the order.</summary>
    /// <param name="y">The series.</param>
    /// <param name="orde">The order.</param>
    /// <param name="eerder">An earlier fit of the same order to begin with, or null.</param>
    public static Arimapassing? Pas(double[] y, Arimaorde orde, Arimapassing? eerder = null)
    {
        var over = y.Length - orde.D - (Seizoen.Maanden * orde.SeizoenD) - orde.Parameters - 2;
        if (over < 3)
        {
            return null;
        }

        var passing = new Arimapassing(y, orde);
        var start = eerder?._vrij ?? new double[orde.Parameters];
        passing._vrij = start.Length == 0 ? start : Levenberg.Minimaliseer(passing.Residuen, start, passing._w.Length + passing._terug);
        var residuen = new double[passing._w.Length + passing._terug];
        passing.Residuen(passing._vrij, residuen);
        var kwadraten = Math.Max(residuen.Sum(a => a * a), 1e-20) * passing._schaal * passing._schaal;
        var (n, k) = (passing._w.Length, orde.Parameters + 1);
        passing.Aicc = (n * Math.Log(kwadraten / n)) + (2d * k) + (2d * k * (k + 1) / (n - k - 1));
        return double.IsFinite(passing.Aicc) ? passing : null;
    }

    public double[] Voorspel(int horizon)
    {
        var polynomen = Polynomen.Van(_orde, _vrij);
        var n = _w.Length + _terug;
        var w = new double[n + horizon];
        var a = new double[n + horizon];
        Vul(polynomen, w, a);
        for (var t = n; t < w.Length; t++)
        {
            w[t] = Verwachting(polynomen, w, a, t);
        }

        var punten = new double[horizon];
        for (var h = 0; h < horizon; h++)
        {
            punten[h] = ((w[n + h] + polynomen.Constante) * _schaal) + _gemiddelde;
        }

        return Optellen(punten);
    }

    private void Residuen(double[] vrij, double[] residuen)
    {
        var polynomen = Polynomen.Van(_orde, vrij);
        var w = new double[residuen.Length];
        Vul(polynomen, w, residuen);
    }

    // The series with its backcasts before it, and the errors of both.
    private void Vul(in Polynomen polynomen, double[] w, double[] a)
    {
        var n = _w.Length;
        if (_terug > 0)
        {
            var omgekeerd = new double[n + _terug];
            var fouten = new double[n + _terug];
            for (var t = 0; t < n; t++)
            {
                omgekeerd[t] = _w[n - 1 - t] - polynomen.Constante;
                fouten[t] = omgekeerd[t] - Verwachting(polynomen, omgekeerd, fouten, t);
            }

            for (var t = n; t < n + _terug; t++)
            {
                omgekeerd[t] = Verwachting(polynomen, omgekeerd, fouten, t);
                w[n + _terug - 1 - t] = omgekeerd[t];
            }
        }

        for (var t = 0; t < n; t++)
        {
            w[_terug + t] = _w[t] - polynomen.Constante;
        }

        for (var t = 0; t < n + _terug; t++)
        {
            a[t] = w[t] - Verwachting(polynomen, w, a, t);
        }
    }

    private static double Verwachting(in Polynomen polynomen, double[] w, double[] a, int t)
    {
        var som = 0d;
        var (lags, gewichten) = (polynomen.ArLags, polynomen.Ar);
        for (var i = 0; i < lags.Length; i++)
        {
            if (lags[i] <= t)
            {
                som += gewichten[i] * w[t - lags[i]];
            }
        }

        (lags, gewichten) = (polynomen.MaLags, polynomen.Ma);
        for (var i = 0; i < lags.Length; i++)
        {
            if (lags[i] <= t)
            {
                som += gewichten[i] * a[t - lags[i]];
            }
        }

        return som;
    }

    private double[] Optellen(double[] punten)
    {
        var reeksen = new Stack<(double[] Reeks, int Lag)>();
        var reeks = _y;
        for (var i = 0; i < _orde.SeizoenD + _orde.D; i++)
        {
            var lag = i < _orde.SeizoenD ? Seizoen.Maanden : 1;
            reeksen.Push((reeks, lag));
            reeks = Verschil.Neem(reeks, lag);
        }

        while (reeksen.TryPop(out var vorige))
        {
            punten = Verschil.Terug(vorige.Reeks, punten, vorige.Lag);
        }

        return punten;
    }
}
