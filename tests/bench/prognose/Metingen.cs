using System.Diagnostics;
using System.Globalization;
using System.Text;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Own;
using RsdAnalytics.Model;

namespace RsdAnalytics.Bench.Prognose;

/// <summary>The measurements, each as a table in Markdown.</summary>
internal static class Metingen
{
    public const int HorizonM3 = 18;
    private const int HorizonLandelijk = 12;

    private static readonly string[] Modelnamen = [.. Modellen.Namen.Where(naam => naam != Modellen.Standaard)];

    /// <summary>Every model on M3, with the processor time of points and intervals together.</summary>
    public static string M3(IReadOnlyList<Toetsreeks> reeksen)
    {
        var tabel = new StringBuilder("| model | sMAPE | MASE | 80 % holds | 95 % holds | interval score | bounds below 0 | processor s |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var naam in Modelnamen)
        {
            using var proces = Process.GetCurrentProcess();
            var begin = proces.TotalProcessorTime;
            var uitslag = new Uitslag();
            var prognoses = Reeksprognoses.Maak(reeksen.Select(reeks => reeks.Historie), HorizonM3, Modellen.Vind(naam));
            foreach (var (reeks, prognose) in reeksen.Zip(prognoses))
            {
                uitslag.Neem(reeks.Historie, reeks.Vervolg, prognose);
            }

            proces.Refresh();
            var tijd = (proces.TotalProcessorTime - begin).TotalSeconds;
            tabel.Append(CultureInfo.InvariantCulture, $"| {naam} | {uitslag.Smape:F2} | {uitslag.Mase:F3} | {100 * uitslag.Dekking80:F1} % | {100 * uitslag.Dekking95:F1} % | {uitslag.Score:F2} | {uitslag.OnderNul} | {tijd:F0} |\n");
        }

        return tabel.ToString();
    }

    /// <summary>Every model on the national series: twelve months ahead from the end of every quarter.</summary>
    public static string Landelijk(Reeks reeks)
    {
        var oorsprongen = Maand.Reeks(new Maand(2003, 12), reeks.Einde.Plus(-HorizonLandelijk)).Where(maand => maand.Nummer % 3 == 0).ToArray();
        var tabel = new StringBuilder("| model | sMAPE | MASE | 80 % holds | 95 % holds | interval score | Dec 2017 | Dec 2020 |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var naam in Modelnamen)
        {
            var historie = oorsprongen.Select(reeks.TotEnMet).ToArray();
            var prognoses = Reeksprognoses.Maak(historie, HorizonLandelijk, Modellen.Vind(naam)).ToArray();
            var uitslag = new Uitslag();
            for (var i = 0; i < historie.Length; i++)
            {
                var vervolg = Enumerable.Range(1, HorizonLandelijk).Select(h => reeks.Waarde(oorsprongen[i].Plus(h))!.Value).ToArray();
                uitslag.Neem(historie[i], vervolg, prognoses[i]);
            }

            tabel.Append(CultureInfo.InvariantCulture, $"| {naam} | {uitslag.Smape:F2} | {uitslag.Mase:F3} | {100 * uitslag.Dekking80:F0} % | {100 * uitslag.Dekking95:F0} % | {uitslag.Score:F2} | {Jaareinde(2017)} | {Jaareinde(2020)} |\n");

            string Jaareinde(int jaar)
            {
                var prognose = prognoses[Array.IndexOf(oorsprongen, new Maand(jaar - 1, 12))].Punt(new Maand(jaar, 12))!;
                var waarde = reeks.Waarde(new Maand(jaar, 12))!.Value;
                var binnen = waarde >= prognose.Onder95 && waarde <= prognose.Boven95 ? "in" : "out";
                return string.Create(CultureInfo.InvariantCulture, $"{100 * ((prognose.Punt / waarde) - 1):+0.0;-0.0} %, {binnen}");
            }
        }

        return tabel.ToString();
    }
}
