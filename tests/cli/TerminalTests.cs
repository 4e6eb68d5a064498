using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>Progress is for a person who watches; in a pipe, in a log and with NO_COLOR nothing but text arrives.</summary>
public class TerminalTests
{
    private const char Escape = '\u001b';

    [Fact]
    public void Progress_shows_on_a_terminal_alone()
    {
        using var map = new Werkmap();
        var (_, uit, fout) = new Opdrachtregel { Terminal = true }.Voer("laad", Klein.Extracts, "--warehouse", map.In("een.db"));
        Assert.Contains(Escape, fout);
        Assert.DoesNotContain(Escape, uit);

        (_, uit, fout) = new Opdrachtregel().Voer("laad", Klein.Extracts, "--warehouse", map.In("twee.db"));
        Assert.DoesNotContain(Escape, uit + fout);
    }

    // What a terminal gets from the program is one cleared line of progress; colour is never used, so NO_COLOR has nothing to switch off.
    [Fact]
    public void No_colour_is_ever_written()
    {
        using var map = new Werkmap();
        var regel = new Opdrachtregel { Terminal = true }.Met("RSD_WAREHOUSE", map.In("rsd.db")).Met("NO_COLOR", "1");
        var antwoorden = new[] { "laad " + Klein.Extracts, "kpi --jaar 2024", "stand", "controleer", "" }
            .Select(o => regel.Voer(o.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        var geschreven = string.Concat(antwoorden.Select(r => r.Uit + r.Fout));
        // A command that fails at once writes no colour either. The check speaks up: a case of the small set vanishes without an end.
        Assert.Equal([0, 0, 0, 2, 0], antwoorden.Select(r => r.Code));
        Assert.DoesNotContain(Escape, geschreven.Replace($"{Escape}[2K", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("kpi --help")]
    [InlineData("[suggest:2] kp")]
    [InlineData("kpy")]
    public void Help_and_completion_load_no_reports_and_no_database(string opdracht)
    {
        var (_, _, fout) = Procesgang.Voer(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "rsd.dll"), .. opdracht.Split(' ')],
            start => start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(TerminalTests).Assembly.Location);

        var geladen = fout.Split('\n').Where(r => r.StartsWith(StartupHook.Teken, StringComparison.Ordinal)).Select(r => r[StartupHook.Teken.Length..].Trim()).ToList();
        Assert.Contains("System.CommandLine", geladen);
        string[] zwaar = ["RsdAnalytics.Reports", "Microsoft.Data.SqlClient", "Microsoft.Data.Sqlite", "Dapper", "ClosedXML", "Spectre.Console", "Bogus", "MathNet.Numerics"];
        Assert.Empty(geladen.Intersect(zwaar));
    }
}
