using System.Reflection;
using System.Text.RegularExpressions;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>Which figures read which table: taken from the SQL of the figures and the building blocks it names.</summary>
public static partial class Cijfergebruik
{
    private const string Map = "figures/";
    private const string Bouwstenen = "bouwstenen";

    /// <summary>The figures that read a table, by the folder and name of their SQL (kpi/k3), in order of name.</summary>
    /// <param name="tabel">A name of <see cref="Warehouseschema.Tabellen"/>.</param>
    public static IReadOnlyList<string> Van(string tabel) => Alle[tabel];

    private static readonly HashSet<string> Namen = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()];

    private static Dictionary<string, IReadOnlyList<string>> Alle { get; } = Lees();

    private static Dictionary<string, IReadOnlyList<string>> Lees()
    {
        var gelezen = Namen
            .Where(naam => naam.StartsWith(Map, StringComparison.Ordinal))
            .Select(naam => naam[Map.Length..])
            .Where(naam => !naam.StartsWith(Bouwstenen + "/", StringComparison.Ordinal))
            .Select(naam => (Naam: naam, Tabellen: Woorden(naam)))
            .OrderBy(cijfer => cijfer.Naam, StringComparer.Ordinal)
            .ToList();
        return Warehouseschema.Tabellen.ToDictionary(
            tabel => tabel,
            tabel => (IReadOnlyList<string>)[.. gelezen.Where(cijfer => cijfer.Tabellen.Contains(tabel)).Select(cijfer => cijfer.Naam)],
            StringComparer.Ordinal);
    }

    // The words of a figure and of every building block it names: some are put in front of it by the code that asks for it.
    private static HashSet<string> Woorden(string naam)
    {
        var woorden = new HashSet<string>(StringComparer.Ordinal);
        var wachtend = new Stack<string>([naam]);
        while (wachtend.TryPop(out var deel))
        {
            foreach (var woord in Woord().Matches(ZonderUitleg(Cijfersql.Opdracht(deel))).Select(m => m.Value))
            {
                if (woorden.Add(woord) && Namen.Contains($"{Map}{Bouwstenen}/{woord}"))
                {
                    wachtend.Push($"{Bouwstenen}/{woord}");
                }
            }
        }

        return woorden;
    }

    // A table that is only spoken of is not read.
    private static string ZonderUitleg(string sql) => Uitleg().Replace(sql, "");

    // A parameter may have the name of a building block.
    [GeneratedRegex(@"(?<![@\w])\w+")]
    private static partial Regex Woord();

    [GeneratedRegex("--.*")]
    private static partial Regex Uitleg();
}
