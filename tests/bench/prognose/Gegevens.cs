using System.Globalization;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Own;
using RsdAnalytics.Model;

namespace RsdAnalytics.Bench.Prognose;

/// <summary>A series with the months after it, kept apart to judge a forecast by.</summary>
internal sealed record Toetsreeks(Reeks Historie, IReadOnlyList<double> Vervolg);

/// <summary>The public series that forecasts are measured on: the M3 competition's months and the national number on bijstand (CBS 37789ksz).</summary>
internal sealed class Gegevens(string map)
{
    private const string Nationaal = "cbs_37789ksz_bijstand_landelijk.csv";

    /// <summary>The folder given, or shared/data in or beside one of the folders above this program; null when there is none.</summary>
    public static Gegevens? Zoek(string? gegeven)
    {
        if (gegeven is not null)
        {
            return File.Exists(Path.Combine(gegeven, Nationaal)) ? new Gegevens(gegeven) : null;
        }

        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            var data = Path.Combine(map.FullName, "shared", "data");
            if (File.Exists(Path.Combine(data, Nationaal)))
            {
                return new Gegevens(data);
            }
        }

        return null;
    }

    /// <summary>Every series of the development half of M3 with the 18 months that the competition asked for.</summary>
    public IReadOnlyList<Toetsreeks> M3()
    {
        var vervolg = Reeksbestand.Lees(Path.Combine(map, "m3-maand-test.csv")).ToDictionary(reeks => reeks.Naam, StringComparer.Ordinal);
        return
        [
            .. Reeksbestand.Lees(Path.Combine(map, "m3-maand-train.csv"))
                .Select(reeks => new Toetsreeks(reeks, vervolg[reeks.Naam].Waarden)),
        ];
    }

    /// <summary>
    /// The training parts alone, the last 18 months of each kept apart: what every choice of model and setting was made on.
    /// </summary>
    public IReadOnlyList<Toetsreeks> M3Training(int horizon) =>
    [
        .. Reeksbestand.Lees(Path.Combine(map, "m3-maand-train.csv")).Select(reeks => new Toetsreeks(
            reeks.TotEnMet(reeks.Einde.Plus(-horizon)), [.. reeks.Waarden.Skip(reeks.Lengte - horizon)])),
    ];

    /// <summary>Persons on bijstand up to the AOW age, × 1,000, from January 1998.</summary>
    public Reeks Landelijk()
    {
        var regels = File.ReadLines(Path.Combine(map, Nationaal)).Skip(1).Select(regel => regel.Split(','))
            .Where(velden => velden[0].Contains("MM", StringComparison.Ordinal))
            .Select(velden => (
                Maand: new Maand(
                    int.Parse(velden[0].AsSpan(0, 4), CultureInfo.InvariantCulture),
                    int.Parse(velden[0].AsSpan(6, 2), CultureInfo.InvariantCulture)),
                Waarde: double.Parse(velden[4], CultureInfo.InvariantCulture)))
            .OrderBy(regel => regel.Maand).ToArray();
        return new Reeks("landelijk", regels[0].Maand, regels.Select(regel => regel.Waarde));
    }
}
