using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>A scale of values with round steps (1, 2 or 5 times a power of ten).</summary>
internal sealed class Waardeas
{
    private Waardeas(double min, double max, double stap)
    {
        (Min, Max, Stap) = (min, max, stap);
    }

    public double Min { get; }

    public double Max { get; }

    public double Stap { get; }

    /// <summary>The values that get a gridline.</summary>
    public IEnumerable<double> Streepjes
    {
        get
        {
            var aantal = (int)Math.Round((Max - Min) / Stap);
            for (var i = 0; i <= aantal; i++)
            {
                // Round, so that 0.30000000000000004 is 0.3.
                yield return Math.Round(Min + (i * Stap), 10);
            }
        }
    }

    /// <summary>A scale around the values; with zero in it when asked.</summary>
    public static Waardeas Rond(IEnumerable<double> waarden, bool vanafNul, int doel)
    {
        var (min, max) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var waarde in waarden)
        {
            min = Math.Min(min, waarde);
            max = Math.Max(max, waarde);
        }

        if (double.IsInfinity(min))
        {
            (min, max) = (0, 1);
        }

        if (vanafNul)
        {
            (min, max) = (Math.Min(0, min), Math.Max(0, max));
        }

        var bereik = max - min;
        if (bereik <= 0)
        {
            // A flat series still needs a scale.
            bereik = Math.Max(1, Math.Abs(max) * 0.1);
            max += bereik / 2;
            min = vanafNul && min >= 0 ? 0 : min - (bereik / 2);
            bereik = max - min;
        }

        var ruw = bereik / doel;
        var macht = Math.Pow(10, Math.Floor(Math.Log10(ruw)));
        var stap = macht * (ruw / macht) switch
        {
            <= 1 => 1,
            <= 2 => 2,
            <= 5 => 5,
            _ => 10,
        };
        return new Waardeas(
            Math.Round(Math.Floor((min / stap) + 1e-9) * stap, 10), Math.Round(Math.Ceiling((max / stap) - 1e-9) * stap, 10), stap);
    }

    /// <summary>Gridline labels with as many decimals as the step needs.</summary>
    public string Label(double waarde, Getalvorm vorm)
    {
        var stap = vorm.Soort == Getalsoort.Procent ? Stap * 100 : Stap;
        var decimalen = 0;
        for (var rest = stap; rest < 1 - 1e-9 && decimalen < 4; rest *= 10)
        {
            decimalen++;
        }

        return (vorm with { Decimalen = decimalen }).Tekst(waarde);
    }
}
