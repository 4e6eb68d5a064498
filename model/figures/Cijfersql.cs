using System.Reflection;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The SQL of the figures. A file names on its line "-- met:" the building blocks it reads, those of bouwstenen/ by their name
/// and those of its own folder with that folder; this puts them in front, each once, in that order and after what each needs
/// itself, so that a rule stands in one file and no building block twice.
/// </summary>
internal static class Cijfersql
{
    private const string Met = "-- met:";

    /// <summary>
    /// The whole statement of a figure: the building blocks, the figure's own steps, and the tail that reads them.
    /// </summary>
    /// <param name="naam">The file below figures/, without extension, for example kpi/k3.</param>
    /// <param name="staart">The select that reads the steps; empty when the file ends in a select of its own.</param>
    public static string Opdracht(string naam, string staart = "")
    {
        var bouwstenen = new List<string>();
        var tekst = Lees(naam);
        VoegToe(tekst, bouwstenen);
        if (staart.Length == 0 && !HeeftStappen(tekst))
        {
            return Overzicht(naam);
        }

        var stappen = bouwstenen.Select(Bouwsteen).Append(tekst);
        return $"with\n{string.Join(",\n", stappen.Select(stap => stap.TrimEnd()))}\n{staart}";
    }

    /// <summary>A select with the building blocks that it names in front.</summary>
    /// <param name="naam">The file below figures/, without extension; it ends in a select and has no steps of its own.</param>
    public static string Overzicht(string naam)
    {
        var bouwstenen = new List<string>();
        var tekst = Lees(naam);
        VoegToe(tekst, bouwstenen);
        return bouwstenen.Count == 0 ? tekst : $"with\n{string.Join(",\n", bouwstenen.Select(stap => Bouwsteen(stap).TrimEnd()))}\n{tekst}";
    }

    /// <summary>The text of one file below figures/.</summary>
    public static string Lees(string naam)
    {
        using var stroom = Assembly.GetExecutingAssembly().GetManifestResourceStream($"figures/{naam}")
            ?? throw new InvalidOperationException($"SQL of {naam} is not embedded.");
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd();
    }

    private static string Bouwsteen(string naam) => Lees(naam.Contains('/', StringComparison.Ordinal) ? naam : $"bouwstenen/{naam}");

    private static bool HeeftStappen(string tekst) =>
        !tekst.Split('\n').First(regel => !regel.StartsWith("--", StringComparison.Ordinal)).StartsWith("select", StringComparison.Ordinal);

    private static void VoegToe(string tekst, List<string> bouwstenen)
    {
        foreach (var regel in tekst.Split('\n').Where(r => r.StartsWith(Met, StringComparison.Ordinal)))
        {
            foreach (var naam in regel[Met.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (!bouwstenen.Contains(naam))
                {
                    VoegToe(Bouwsteen(naam), bouwstenen);
                    bouwstenen.Add(naam);
                }
            }
        }
    }
}
