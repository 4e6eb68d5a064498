using Bogus;

namespace RsdAnalytics.Seeds.Generator;

/// <summary>
/// All chance of one simulation, drawn from one seeded Bogus randomizer. Only additions, products, divisions and
/// square roots are used on the numbers, because these are exact on every machine.
/// </summary>
internal sealed class Kans(int seed)
{
    private readonly Bron _bron = new(seed);

    /// <summary>A number in [0, 1).</summary>
    public double Trek() => _bron.Trek();

    public bool Gebeurt(double kans) => kans > 0 && Trek() < kans;

    /// <summary>A whole number from <paramref name="laagste"/> up to and including <paramref name="hoogste"/>.</summary>
    public int Tussen(int laagste, int hoogste) => laagste + (int)(Trek() * (hoogste - laagste + 1));

    public T Kies<T>(Keuze<T> keuze) => _bron.WeightedRandom(keuze.Waarden, keuze.Gewichten);

    /// <summary>A count around a mean, with the spread of independent events.</summary>
    public int Telling(double gemiddelde)
    {
        if (gemiddelde <= 0)
        {
            return 0;
        }

        // Few: a binomial of 32 trials. Many: twelve uniforms make a bell without a logarithm.
        if (gemiddelde < 8)
        {
            var aantal = 0;
            for (var i = 0; i < 32; i++)
            {
                aantal += Trek() < gemiddelde / 32 ? 1 : 0;
            }

            return aantal;
        }

        var klok = -6.0;
        for (var i = 0; i < 12; i++)
        {
            klok += Trek();
        }

        return Math.Max(0, (int)(gemiddelde + (klok * Math.Sqrt(gemiddelde)) + Trek()));
    }

    /// <summary>In how many months an event reaches the administration: mostly at once, sometimes one or two months late.</summary>
    public int MaandenTeLaat(double eenMaand, double tweeMaanden)
    {
        var trek = Trek();
        return trek < tweeMaanden ? 2 : trek < tweeMaanden + eenMaand ? 1 : 0;
    }

    // Bogus takes a lock for each draw. The simulation runs on one thread and draws millions of times: it goes to the seed itself.
    private sealed class Bron(int seed) : Randomizer(seed)
    {
        public double Trek() => localSeed.NextDouble();
    }
}

/// <summary>Values with their weights; the weights add up to one.</summary>
internal sealed class Keuze<T>
{
    public Keuze(params (T Waarde, double Gewicht)[] delen)
    {
        var totaal = delen.Sum(deel => deel.Gewicht);
        Waarden = [.. delen.Select(deel => deel.Waarde)];
        Gewichten = [.. delen.Select(deel => (float)(deel.Gewicht / totaal))];
    }

    public T[] Waarden { get; }

    public float[] Gewichten { get; }
}
