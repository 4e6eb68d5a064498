using System.Diagnostics;
using System.Text.Json;

namespace RsdAnalytics.Tests.Cli;

/// <summary>Runs the command as a process of its own, on the warehouse of a test folder.</summary>
internal static class Cijferproces
{
    public static (int Code, string Uit, string Fout) Voer(Werkmap map, string opdracht)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "rsd.dll"));
        foreach (var argument in opdracht.Split(' '))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["RSD_SLEUTEL"] = "een sleutel van de tests, lang genoeg";
        start.Environment["RSD_WAREHOUSE"] = map.In("rsd.db");
        using var proces = Process.Start(start)!;
        var fout = proces.StandardError.ReadToEndAsync();
        var uit = proces.StandardOutput.ReadToEnd();
        proces.WaitForExit();
        return (proces.ExitCode, uit, fout.Result);
    }

    /// <summary>The JSON answer of a command that must succeed.</summary>
    /// <param name="map">The folder with the warehouse.</param>
    /// <param name="opdracht">The command line, without --json.</param>
    /// <param name="melding">All that it may say beside the answer.</param>
    public static JsonElement Json(Werkmap map, string opdracht, string melding = "")
    {
        var (code, uit, fout) = Voer(map, opdracht + " --json");
        Assert.Equal((0, melding), (code, fout.TrimEnd()));
        using var document = JsonDocument.Parse(uit);
        return document.RootElement.Clone();
    }
}
