using System.Diagnostics;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>The command as a process of its own: what a shell sees.</summary>
public class ProcesTests
{
    [Fact]
    public void The_command_loads_and_answers_as_a_process()
    {
        using var map = new Werkmap();

        Assert.Equal(0, Voer(map, "laad", Klein.Extracts, "--vandaag", "2024-03-01").Code);
        var (code, uit, fout) = Voer(map, "kpi", "--jaar", "2024", "--gemeente", "gm0226");

        Assert.Equal(0, code);
        Assert.Empty(fout);
        Assert.Contains("Resultaten van 2024, peildatum 29 februari 2024", uit, StringComparison.Ordinal);
        Assert.Contains("Duurzame plaatsing", uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl_NL.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    public void The_culture_of_the_machine_changes_nothing(string cultuur)
    {
        using var map = new Werkmap();
        Voer(map, "laad", Klein.Extracts);
        var hier = Voer(map, "kpi", "--jaar", "2024", "--json").Uit;

        Assert.Equal(hier, Voer(map, cultuur, "kpi", "--jaar", "2024", "--json").Uit);
    }

    private static (int Code, string Uit, string Fout) Voer(Werkmap map, params string[] argumenten)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "rsd.dll"));
        foreach (var argument in argumenten)
        {
            if (argument.EndsWith(".UTF-8", StringComparison.Ordinal))
            {
                start.Environment["LC_ALL"] = argument;
            }
            else
            {
                start.ArgumentList.Add(argument);
            }
        }

        start.Environment["RSD_SLEUTEL"] = "een sleutel van de tests, lang genoeg";
        start.Environment["RSD_WAREHOUSE"] = map.In("rsd.db");
        using var proces = Process.Start(start)!;
        var fout = proces.StandardError.ReadToEndAsync();
        var uit = proces.StandardOutput.ReadToEnd();
        proces.WaitForExit();
        return (proces.ExitCode, uit, fout.Result);
    }
}
