using RsdAnalytics.Forecasting;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Forecasts;

/// <summary>Warns of series that are too short for a band that means something (<see cref="Modellen.MinsteMaanden"/>).</summary>
internal sealed class Kortereeksen
{
    private int _aantal;
    private int _gezien;
    private Reeks? _eerste;

    /// <summary>Looks at one series and hands it on.</summary>
    public Reeks Neem(Reeks reeks)
    {
        _gezien++;
        if (reeks.Lengte < Modellen.MinsteMaanden)
        {
            _aantal++;
            _eerste ??= reeks;
        }

        return reeks;
    }

    /// <summary>Writes the warning; nothing when every series is long enough.</summary>
    public void Meld(TextWriter fout)
    {
        if (_eerste is null)
        {
            return;
        }

        var wie = _gezien == 1
            ? $"{_eerste.Naam} heeft {Zinnen.Aantal(_eerste.Lengte, "maand", "maanden")}"
            : $"{Zinnen.Aantal(_aantal, "reeks heeft", "reeksen hebben")} er minder dan {Modellen.MinsteMaanden}, de eerste is {_eerste.Naam}";
        fout.WriteLine($"Te weinig maanden voor een betrouwbare band: {wie}. Vanaf {Modellen.MinsteMaanden} maanden kijkt een model verder dan de laatste waarde.");
    }
}
