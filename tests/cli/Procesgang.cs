using System.Diagnostics;

namespace RsdAnalytics.Tests.Cli;

/// <summary>Runs a process to its end.</summary>
internal static class Procesgang
{
    public static (int Code, string Uit, string Fout) Voer(string programma, IEnumerable<string> argumenten, Action<ProcessStartInfo>? met = null)
    {
        var start = new ProcessStartInfo(programma) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in argumenten)
        {
            start.ArgumentList.Add(argument);
        }

        met?.Invoke(start);
        using var proces = Process.Start(start)!;
        var fout = proces.StandardError.ReadToEndAsync();
        var uit = proces.StandardOutput.ReadToEnd();
        proces.WaitForExit();
        return (proces.ExitCode, uit, fout.Result);
    }
}
