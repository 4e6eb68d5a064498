using System.Numerics;

namespace RsdAnalytics.Forecasting.Ssa;

/// <summary>
/// Tames a recurrence that would run away, as ML.NET does: its roots outside the unit circle are moved, one exponential trend may
/// survive, and waves longer than the window are not believed.
/// </summary>
internal static class Stabilisatie
{
    private const double Fasegrens = 1e-9;
    private const double Bundelgrens = 0.05;
    private const double Bijnaeen = 0.9;
    private const double Gedempt = 0.99;

    /// <summary>The stabilised coefficients, or the given ones where the roots cannot be multiplied back.</summary>
    public static double[] Tem(double[] alfa, double groei)
    {
        if (alfa.Length == 1)
        {
            return [Math.Clamp(alfa[0], -1, 1)];
        }

        if (Polynoom.Wortels(alfa) is not { } wortels)
        {
            return alfa;
        }

        Pas(wortels, groei);
        return Polynoom.Coefficienten(wortels) ?? alfa;
    }

    private static void Pas(Complex[] wortels, double groei)
    {
        var venster = wortels.Length + 1;
        var trends = Enumerable.Range(0, wortels.Length)
            .Where(i => wortels[i].Magnitude > 1 && (OpNul(wortels[i].Phase) || OpPi(wortels[i].Phase))).ToArray();
        var polynomiaal = false;
        var groeiend = new List<int>();
        for (var i = 0; i < wortels.Length; i++)
        {
            var fase = wortels[i].Phase;
            if (fase == 0)
            {
                continue;
            }

            if (wortels[i].Magnitude >= 1 && 2 * Math.PI / Math.Abs(fase) > venster)
            {
                wortels[i] = wortels[i].Real;
                polynomiaal = true;
            }
            else if (wortels[i].Magnitude > 1)
            {
                groeiend.Add(i);
            }
        }

        if (groei > 1 && polynomiaal)
        {
            Bundel(wortels, groeiend);
        }
        else if (groei > 1)
        {
            polynomiaal = Lijn(wortels, trends);
        }

        Begrens(wortels, trends, polynomiaal, groei);
    }

    // Growing waves of nearly one period are one wave: they take the mean of their magnitudes and phases. ML.NET leaves the last
    // bundle as it is; its conjugates then do not match and the whole is given up, which is part of what is reproduced here.
    private static void Bundel(Complex[] wortels, List<int> groeiend)
    {
        if (groeiend.Count < 2)
        {
            return;
        }

        var opFase = groeiend.OrderBy(i => wortels[i].Phase).ToArray();
        var begin = 0;
        for (var i = 1; i < opFase.Length; i++)
        {
            var (vorige, deze) = (wortels[opFase[i - 1]].Phase, wortels[opFase[i]].Phase);
            if (Math.Sign(vorige) == Math.Sign(deze) && deze - vorige <= Bundelgrens)
            {
                continue;
            }

            var bundel = opFase[begin..i];
            if (bundel.Length > 1)
            {
                var gemiddeld = Complex.FromPolarCoordinates(
                    bundel.Average(j => wortels[j].Magnitude), bundel.Average(j => wortels[j].Phase));
                Array.ForEach(bundel, j => wortels[j] = gemiddeld);
            }

            begin = i;
        }
    }

    // A growing root beside one near 1 is a straight line seen through noise: both become 1.
    private static bool Lijn(Complex[] wortels, int[] trends)
    {
        var trend = Array.FindIndex(trends, i => OpNul(wortels[i].Phase));
        if (trend < 0)
        {
            return false;
        }

        var eerste = trends[trend];
        var tweede = Array.FindIndex(wortels, wortel => OpNul(wortel.Phase) && wortel.Magnitude >= Bijnaeen);
        if (tweede == eerste)
        {
            tweede = Array.FindIndex(wortels, eerste + 1, wortel => OpNul(wortel.Phase) && wortel.Magnitude >= Bijnaeen);
        }

        if (tweede < 0)
        {
            return false;
        }

        wortels[eerste] = wortels[tweede] = Complex.One;
        return true;
    }

    private static void Begrens(Complex[] wortels, int[] trends, bool polynomiaal, double groei)
    {
        var grens = polynomiaal
            ? 1
            : wortels.Where(wortel => OpNul(wortel.Phase)).Select(wortel => wortel.Magnitude).Append(1).Max();
        grens = Math.Min(grens, groei);
        if (polynomiaal)
        {
            Array.ForEach(trends, i => wortels[i] = Complex.FromPolarCoordinates(Gedempt, wortels[i].Phase));
        }

        for (var i = 0; i < wortels.Length; i++)
        {
            var (grootte, fase) = (wortels[i].Magnitude, wortels[i].Phase);
            if (grootte >= grens)
            {
                var snel = Math.Abs(fase) > Math.PI / 2 && Math.Abs(fase) < Math.PI - Fasegrens;
                grootte = snel ? Math.Min(grens, (grens + 1) / 2) : grens;
            }

            wortels[i] = OpNul(fase) ? grootte : OpPi(fase) ? -grootte : Complex.FromPolarCoordinates(grootte, fase);
        }
    }

    private static bool OpNul(double fase) => Math.Abs(fase) <= Fasegrens;

    private static bool OpPi(double fase) => Math.PI - Math.Abs(fase) <= Fasegrens;
}
