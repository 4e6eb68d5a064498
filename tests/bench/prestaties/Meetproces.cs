using System.Diagnostics;
using System.Globalization;

namespace RsdAnalytics.Bench.Prestaties;

/// <summary>What one run of a program took.</summary>
/// <param name="Seconden">From its start to its end, on the clock.</param>
/// <param name="Mebibytes">The most memory it had.</param>
internal sealed record Meting(double Seconden, double Mebibytes);

/// <summary>Runs a program and measures it as a whole, its start included.</summary>
internal static class Meetproces
{
    private const int Tussenpoos = 10;

    /// <exception cref="InvalidOperationException">It did not end well.</exception>
    public static Meting Voer(string programma, IEnumerable<string> argumenten, string? invoer = null)
    {
        var start = new ProcessStartInfo(programma)
        {
            RedirectStandardInput = invoer is not null,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in argumenten)
        {
            start.ArgumentList.Add(argument);
        }

        var klok = Stopwatch.StartNew();
        using var proces = Process.Start(start)!;
        var fouten = proces.StandardError.ReadToEndAsync();
        var uitvoer = proces.StandardOutput.ReadToEndAsync();
        if (invoer is not null)
        {
            proces.StandardInput.Write(invoer);
            proces.StandardInput.Close();
        }

        var piek = 0L;
        while (!proces.WaitForExit(Tussenpoos))
        {
            piek = Math.Max(piek, Piek(proces));
        }

        var seconden = klok.Elapsed.TotalSeconds;
        var gezegd = uitvoer.GetAwaiter().GetResult();
        return proces.ExitCode == 0
            ? new Meting(seconden, piek / 1024d)
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{programma} ended with {proces.ExitCode}: {fouten.GetAwaiter().GetResult()}{gezegd}"));
    }

    // In kibibytes. Linux forgets the peak of a process that ended, so it is asked for while it runs.
    private static long Piek(Process proces)
    {
        try
        {
            var regel = File.ReadLines($"/proc/{proces.Id}/status").FirstOrDefault(r => r.StartsWith("VmHWM:", StringComparison.Ordinal));
            return regel is null ? 0 : long.Parse(regel.AsSpan(6).Trim(" \tkB"), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
