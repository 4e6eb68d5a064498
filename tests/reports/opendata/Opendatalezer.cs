using System.Globalization;
using RsdAnalytics.Reports.Opendata;
using RsdAnalytics.Reports.Publicatie;
using RsdAnalytics.Reports.Raad;

namespace RsdAnalytics.Tests.Reports.Opendata;

/// <summary>Someone who has downloaded the files and knows nothing but what stands in them.</summary>
internal sealed class Opendatalezer
{
    private readonly Dictionary<Cijfersleutel, Raadgetal> _getallen = [];

    public Opendatalezer(string map)
    {
        foreach (var rij in Rijen(Path.Combine(map, Opendatapakket.Reeksen)))
        {
            Zet(new Cijfersleutel(rij["reeks"], rij["periode"], rij["gebied"]), rij["aantal"], rij["status"]);
        }

        foreach (var rij in Rijen(Path.Combine(map, Opendatapakket.Aggregaten)))
        {
            Resultaten.Add(rij);
            var (kpi, jaar, gebied) = (rij["resultaat"], rij["jaar"], rij["gebied"]);
            if (kpi is "K1" or "K1A" or "K2")
            {
                Zet(new Cijfersleutel(kpi, jaar, gebied), rij["waarde"], rij["status"]);
            }
            else if (kpi is not ("K8" or "K9"))
            {
                var (teller, noemer) = kpi == "K4"
                    ? (new Cijfersleutel("lks", jaar, gebied), new Cijfersleutel("lks", Vorig(jaar), gebied))
                    : (new Cijfersleutel(kpi + ".teller", jaar, gebied), new Cijfersleutel(kpi + ".noemer", jaar, gebied));
                Zet(teller, rij["teller"], rij["teller_status"]);
                Zet(noemer, rij["noemer"], rij["noemer_status"]);
            }
        }
    }

    /// <summary>The rows of aggregaten.csv.</summary>
    public List<Dictionary<string, string>> Resultaten { get; } = [];

    /// <summary>Every number in the files.</summary>
    public IReadOnlyDictionary<Cijfersleutel, Raadgetal> Getallen => _getallen;

    /// <summary>A number as the files show it.</summary>
    public Raadgetal Getal(Cijfersleutel sleutel) => _getallen.GetValueOrDefault(sleutel, Raadgetal.Geen);

    /// <summary>The rows of a file, by column.</summary>
    public static IEnumerable<Dictionary<string, string>> Rijen(string pad)
    {
        var regels = File.ReadAllLines(pad);
        var kop = regels[0].Split(';');
        return regels.Skip(1).Select(r => kop.Zip(r.Split(';')).ToDictionary(p => p.First, p => p.Second));
    }

    private static string Vorig(string jaar) => $"{int.Parse(jaar, CultureInfo.InvariantCulture) - 1}";

    private void Zet(Cijfersleutel sleutel, string waarde, string status)
    {
        if (status.Length == 0)
        {
            Assert.Empty(waarde);
            return;
        }

        var getal = new Raadgetal(
            status switch { "getoond" => Celstatus.Getoond, "te_klein" => Celstatus.TeKlein, "meeverborgen" => Celstatus.Meeverborgen, _ => throw new InvalidOperationException(status) },
            waarde.Length > 0 ? double.Parse(waarde, CultureInfo.InvariantCulture) : null);
        Assert.Equal(getal.Status == Celstatus.Getoond, getal.Waarde is not null);
        Assert.False(_getallen.TryGetValue(sleutel, out var eerder) && eerder != getal, $"{sleutel} is shown in two ways.");
        _getallen[sleutel] = getal;
    }
}
