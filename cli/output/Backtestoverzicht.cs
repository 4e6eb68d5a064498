using RsdAnalytics.Forecasting.Backtests;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>A backtest for people: the models beside each other, what that says of the choice, and every horizon.</summary>
internal static class Backtestoverzicht
{
    private const string Uitleg =
        " sMAPE: de fout in procenten. Bias: gemiddeld te hoog (+) of te laag (−). "
        + "Binnen 80 % en 95 %: hoe vaak de band van toen bevatte wat er gebeurde. Intervalscore: de breedte van de 95%-band plus een straf voor wat erbuiten viel; lager is beter.";

    /// <summary>One series.</summary>
    public static void Schrijf(TextWriter uit, Backtestuitslag uitslag, string merk)
    {
        uit.WriteLine($"Terugtoets van {uitslag.Reeks}, 1 tot en met {Maanden(uitslag.Horizon)} vooruit{merk}.");
        Schrijf(uit, uitslag.Regels, Keuzezin.Van(uitslag), uitslag.OverEenJaar ? Maatzin.OverEenJaar : Maatzin.OverEenMaand);
    }

    /// <summary>Many series together.</summary>
    public static void Schrijf(TextWriter uit, Backtestpool pool, int horizon)
    {
        uit.WriteLine($"Terugtoets van {Zinnen.Aantal(pool.Reeksen, "reeks", "reeksen")}, 1 tot en met {Maanden(horizon)} vooruit, gemiddeld over de reeksen.");
        if (pool.TeKort > 0)
        {
            uit.WriteLine($"{Zinnen.Aantal(pool.TeKort, "reeks is", "reeksen zijn")} te kort om op terug te kijken.");
        }

        Schrijf(uit, pool.Regels, Keuzezin.Van(pool), Maatzin.Gemengd);
    }

    private static void Schrijf(TextWriter uit, IReadOnlyList<Backtestregel> regels, string keuze, string mase)
    {
        if (regels.Count > 0)
        {
            var geheel = Tabel("model", "vooruit");
            foreach (var regel in regels.Where(regel => regel.Horizon is null).OrderBy(regel => regel.Mase))
            {
                Rij(geheel, regel);
            }

            geheel.Schrijf(uit);
        }

        uit.WriteLine(keuze);
        if (regels.Count == 0)
        {
            return;
        }

        uit.WriteLine();
        uit.WriteLine("Per aantal maanden vooruit:");
        var tabel = Tabel("model", "vooruit");
        foreach (var regel in regels.Where(regel => regel.Horizon is not null))
        {
            Rij(tabel, regel);
        }

        tabel.Schrijf(uit);
        uit.WriteLine(mase + Uitleg);
    }

    private static Tekstuitvoer Tabel(params ReadOnlySpan<string> koppen) =>
        new([.. koppen, "MASE", "sMAPE", "bias", "bias %", "binnen 80 %", "binnen 95 %", "intervalscore", "prognoses"]);

    private static void Rij(Tekstuitvoer tabel, Backtestregel regel) => tabel.Rij(
        regel.Model,
        regel.Horizon is { } h ? Maanden(h) : "alle",
        Getal(regel.Mase, 3),
        Getal(regel.Smape, 2),
        regel.Bias is { } bias ? Reekswaarden.Verschil(bias) : Getallen.Geen,
        regel.Biasdeel is { } deel ? Getallen.Procent(deel) : Getallen.Geen,
        Deel(regel.Dekking80),
        Deel(regel.Dekking95),
        Getal(regel.Intervalscore, 2),
        Getallen.Getal((double)regel.Aantal));

    private static string Maanden(int aantal) => Zinnen.Aantal(aantal, "maand", "maanden");

    private static string Getal(double? waarde, int decimalen) => waarde is { } getal ? Reekswaarden.Getal(getal, decimalen) : Getallen.Geen;

    private static string Deel(double? deel) => deel is { } d ? Getallen.Procent(d, 0) : Getallen.Geen;
}
