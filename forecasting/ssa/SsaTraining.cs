namespace RsdAnalytics.Forecasting.Ssa;

/// <summary>Trains <see cref="SsaModel"/>: decompose, choose the rank, stabilise the recurrence, measure the noise, set the state.</summary>
internal static class SsaTraining
{
    public static SsaModel Train(double[] x, SsaOpties opties)
    {
        var (decompositie, naief, hoogsteRang) = Decompositie(x, opties.Venster);
        var venster = decompositie.Venster;
        var keuze = naief
            ? new Rang(1, null)
            : opties.Keuze == Rangkeuze.Vast
                ? new Rang(Math.Min(opties.Rang ?? (venster - 1), hoogsteRang), null)
                : Rang.Kies(x, decompositie, hoogsteRang, opties.Keuze);
        var vectoren = decompositie.Vectoren[..keuze.Aantal];
        var alfa = Alfa(vectoren);
        if (opties.Stabiliseer && !naief)
        {
            alfa = Stabilisatie.Tem(alfa, opties.Groei);
        }

        var signaal = keuze.Signaal ?? Staart(x, vectoren, venster);
        var (observatie, autoregressie) = Ruis(x, signaal, alfa);
        var stand = SsaDecompositie.Projecteer(vectoren, x.AsSpan(x.Length - venster))[1..];
        return new SsaModel(decompositie, keuze.Aantal, alfa, observatie, autoregressie, stand);
    }

    // A component that lives in the last month alone has no recurrence: then the window shrinks until there is one.
    private static (SsaDecompositie Decompositie, bool Naief, int HoogsteRang) Decompositie(double[] x, int gevraagd)
    {
        var hoogste = gevraagd - 1;
        for (var venster = gevraagd; venster >= 2; venster--)
        {
            if (SsaDecompositie.Maak(x, venster) is not { } decompositie)
            {
                return (SsaDecompositie.Naief(venster), true, 1);
            }

            if (!Array.Exists(decompositie.Vectoren, vector => (float)vector[^1] * (float)vector[^1] == 1f))
            {
                return (decompositie, false, Math.Clamp(hoogste, 1, venster - 1));
            }

            hoogste = (venster - 1) / 2;
        }

        return (SsaDecompositie.Naief(2), true, 1);
    }

    private static double[] Alfa(double[][] vectoren)
    {
        var alfa = new double[vectoren[0].Length - 1];
        var verticaliteit = 0d;
        foreach (var vector in vectoren)
        {
            var laatste = vector[^1];
            verticaliteit += laatste * laatste;
            for (var i = 0; i < alfa.Length; i++)
            {
                alfa[i] += laatste * vector[i];
            }
        }

        for (var i = 0; i < alfa.Length; i++)
        {
            alfa[i] /= 1 - verticaliteit;
        }

        return alfa;
    }

    // Without a whole reconstruction: the last lag vector and the one that ends where it begins; the shared point is averaged.
    private static double[] Staart(double[] x, double[][] vectoren, int venster)
    {
        var eerste = SsaDecompositie.Projecteer(vectoren, x.AsSpan(x.Length - (2 * venster) + 1, venster));
        var laatste = SsaDecompositie.Projecteer(vectoren, x.AsSpan(x.Length - venster));
        return [.. eerste[..^1], (eerste[^1] + laatste[0]) / 2, .. laatste[1..]];
    }

    private static (double Observatie, double Autoregressie) Ruis(double[] x, double[] signaal, double[] alfa)
    {
        var venster = alfa.Length + 1;
        var afwijking = signaal.Select((waarde, i) => x[x.Length - signaal.Length + i] - waarde).ToArray();
        var rest = Enumerable.Range(0, signaal.Length - venster + 1)
            .Select(i => signaal[venster - 1 + i] - Recursie.Stap(alfa, signaal.AsSpan(i, venster - 1)))
            .ToArray();
        return (Kwadraatsom(afwijking) / afwijking.Length, Kwadraatsom(rest) / (rest.Length - venster + 1));
    }

    private static double Kwadraatsom(double[] rij)
    {
        var gemiddelde = rij.Average();
        return rij.Sum(waarde => (waarde - gemiddelde) * (waarde - gemiddelde));
    }
}
