using System.Globalization;
using System.Text.RegularExpressions;

namespace RsdAnalytics.Forecasting.Flows;

/// <summary>A what-if: the flows of the forecast, changed.</summary>
/// <param name="ExtraPlaatsingen">Placements a year above what the forecast already holds, spread evenly over the months; 0 or more.</param>
/// <param name="Instroom">Change of the inflow as a fraction: 0.1 is ten percent more; not below −1.</param>
/// <param name="Uitstroom">Change of the chance to leave, as a fraction; not below −1.</param>
public sealed partial record Scenario(double ExtraPlaatsingen = 0, double Instroom = 0, double Uitstroom = 0)
{
    private const string Uitleg = "Schrijf extra-plaatsingen=50, instroom=+10% of uitstroom=-5%.";

    /// <summary>Reads the parts of a scenario as the command line gives them; each kind at most once, in any order.</summary>
    /// <exception cref="FormatException">A part is unknown, given twice or has no number; the message says what to write.</exception>
    public static Scenario Lees(IEnumerable<string> delen)
    {
        ArgumentNullException.ThrowIfNull(delen);
        var scenario = new Scenario();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var deel in delen.SelectMany(deel => Scheiding().Split(deel)).Select(deel => deel.Trim()).Where(deel => deel.Length > 0))
        {
            var stukken = deel.Split('=', 2);
            var soort = stukken[0].Trim().ToLowerInvariant();
            if (stukken.Length < 2 || !gezien.Add(soort))
            {
                throw new FormatException(stukken.Length < 2 ? $"'{deel}' heeft geen waarde. {Uitleg}" : $"'{soort}' staat er twee keer. {Uitleg}");
            }

            scenario = soort switch
            {
                "extra-plaatsingen" => scenario with { ExtraPlaatsingen = Aantal(deel, stukken[1]) },
                "instroom" => scenario with { Instroom = Procent(deel, stukken[1]) },
                "uitstroom" => scenario with { Uitstroom = Procent(deel, stukken[1]) },
                _ => throw new FormatException($"'{soort}' is geen onderdeel van een scenario. {Uitleg}"),
            };
        }

        return scenario;
    }

    // A comma before a word begins the next part; one between digits is a decimal.
    [GeneratedRegex(@"[,;](?=\s*[^\s\d])")]
    private static partial Regex Scheiding();

    private static double Aantal(string deel, string tekst) =>
        double.TryParse(tekst.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var aantal)
            ? aantal
            : throw new FormatException($"'{deel}' noemt geen geheel aantal per jaar. {Uitleg}");

    private static double Procent(string deel, string tekst)
    {
        var kaal = tekst.Trim();
        return kaal.EndsWith('%')
            && double.TryParse(
                kaal[..^1].Trim().Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var procent)
            && procent >= -100
            ? procent / 100
            : throw new FormatException($"'{deel}' noemt geen percentage van -100 of hoger. {Uitleg}");
    }
}
