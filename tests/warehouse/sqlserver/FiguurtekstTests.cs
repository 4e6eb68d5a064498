using System.Text.RegularExpressions;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Warehouse.SqlServer;

namespace RsdAnalytics.Tests.Warehouse.SqlServer;

/// <summary>Every SQL file of the figures is T-SQL, also one that no other test reads yet.</summary>
public partial class FiguurtekstTests
{
    public static TheoryData<string> Bestanden => [.. typeof(Cijfersql).Assembly.GetManifestResourceNames()
        .Where(naam => naam.StartsWith("figures/", StringComparison.Ordinal))
        .Select(naam => naam["figures/".Length..].Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void A_file_is_T_SQL(string naam)
    {
        var sql = Lijst().Replace(SqlServerTekst.Vertaal(Opdracht(naam, Cijfersql.Lees(naam))), "in (@$1)");

        Tsql.Goed(sql);
    }

    // A file is a list of steps, steps with a select behind them, or a select over steps of another file.
    private static string Opdracht(string naam, string tekst)
    {
        var stappen = Stap().Matches(tekst);
        if (stappen.Count == 0)
        {
            return $"with records as (select 1 as een)\n{tekst}";
        }

        return tekst.TrimEnd().EndsWith("\n)", StringComparison.Ordinal)
            ? Cijfersql.Opdracht(naam, $"select * from {stappen[^1].Groups[1].Value}")
            : Cijfersql.Opdracht(naam);
    }

    [GeneratedRegex(@"^(\w+) as \($", RegexOptions.Multiline)]
    private static partial Regex Stap();

    [GeneratedRegex(@"\bin @(\w+)")]
    private static partial Regex Lijst();
}
