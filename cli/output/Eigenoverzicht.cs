using RsdAnalytics.Forecasting;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>Forecasts of the user's own series for people: one series month by month, many with a line each.</summary>
internal static class Eigenoverzicht
{
    // A table is written when it is full, so that memory does not grow with the file.
    private const int Regels = 100;

    /// <summary>One series, every month.</summary>
    public static void Schrijf(TextWriter uit, Reeksprognose prognose)
    {
        uit.WriteLine($"Prognose van {prognose.Reeks} vanaf {Datums.Maand(prognose.Punten[0].Maand)}, model {prognose.Model}.{Fout(prognose)}");
        var tabel = new Tekstuitvoer("maand", "verwacht", "80 % van", "tot", "95 % van", "tot");
        foreach (var punt in prognose.Punten)
        {
            tabel.Rij([Datums.MaandKort(punt.Maand), .. Waarden(punt)]);
        }

        tabel.Schrijf(uit);
    }

    /// <summary>Many series, the last month of each.</summary>
    public static void Schrijf(TextWriter uit, IEnumerable<Reeksprognose> prognoses, string bestand)
    {
        uit.WriteLine($"Prognose van de reeksen in {bestand}, de laatste maand van elke prognose; alle maanden staan in --json.");
        foreach (var deel in prognoses.Chunk(Regels))
        {
            var tabel = new Tekstuitvoer("reeks", "model", "MASE", "maand", "verwacht", "80 % van", "tot", "95 % van", "tot").Links(1);
            foreach (var prognose in deel)
            {
                tabel.Rij([
                    prognose.Reeks, prognose.Model, prognose.Mase is { } mase ? Reekswaarden.Getal(mase, 2) : Getallen.Geen,
                    Datums.MaandKort(prognose.Punten[^1].Maand), .. Waarden(prognose.Punten[^1])]);
            }

            tabel.Schrijf(uit);
        }
    }

    private static string[] Waarden(Prognosepunt punt) =>
    [
        Reekswaarden.Getal(punt.Punt), Reekswaarden.Getal(punt.Onder80), Reekswaarden.Getal(punt.Boven80),
        Reekswaarden.Getal(punt.Onder95), Reekswaarden.Getal(punt.Boven95),
    ];

    private static string Fout(Reeksprognose prognose) => prognose.Mase is { } mase
        ? $" In de terugtoets: MASE {Reekswaarden.Getal(mase, 2)}{Dekking(prognose)}."
        : "";

    private static string Dekking(Reeksprognose prognose) => prognose.Dekking95 is { } dekking
        ? $", {Getallen.Procent(dekking, 0)} binnen de 95%-band"
        : "";
}
