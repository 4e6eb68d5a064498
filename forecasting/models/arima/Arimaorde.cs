namespace RsdAnalytics.Forecasting.Models.Arima;

/// <summary>The order of a seasonal ARIMA model of months: (p,d,q)(P,D,Q)12, with or without a constant.</summary>
internal readonly record struct Arimaorde(int P, int D, int Q, int SeizoenP, int SeizoenD, int SeizoenQ, bool Constante)
{
    /// <summary>The number of coefficients that are fitted.</summary>
    public int Parameters => P + Q + SeizoenP + SeizoenQ + (Constante ? 1 : 0);

    /// <summary>The orders one step away: one term more or less, two of a kind together, or the constant.</summary>
    public IEnumerable<Arimaorde> Buren(int hoogste, int hoogsteSeizoen)
    {
        foreach (var (p, q) in new[] { (-1, 0), (0, -1), (1, 0), (0, 1), (-1, -1), (1, 1) })
        {
            if (P + p >= 0 && P + p <= hoogste && Q + q >= 0 && Q + q <= hoogste)
            {
                yield return this with { P = P + p, Q = Q + q };
            }

            if (SeizoenP + p >= 0 && SeizoenP + p <= hoogsteSeizoen && SeizoenQ + q >= 0 && SeizoenQ + q <= hoogsteSeizoen)
            {
                yield return this with { SeizoenP = SeizoenP + p, SeizoenQ = SeizoenQ + q };
            }
        }

        if (D + SeizoenD <= 1)
        {
            yield return this with { Constante = !Constante };
        }
    }
}
