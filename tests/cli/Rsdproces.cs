using System.Diagnostics;

namespace RsdAnalytics.Tests.Cli;

/// <summary>A real load in a process of its own, that a test may kill.</summary>
internal sealed class Rsdproces : IDisposable
{
    private readonly Process _proces;
    private readonly Task<string> _uit;
    private readonly Task<string> _fout;

    private Rsdproces(Process proces)
    {
        _proces = proces;
        _uit = proces.StandardOutput.ReadToEndAsync();
        _fout = proces.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts loading a folder, as on a fixed day, so that two loads of it are alike to the last byte.</summary>
    public static Rsdproces Laad(string extracts, string warehouse)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[]
        {
            Path.Combine(AppContext.BaseDirectory, "rsd.dll"), "laad", extracts, "--warehouse", warehouse, "--vandaag", "2030-01-01",
        })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["RSD_SLEUTEL"] = "een sleutel van de tests, lang genoeg";
        return new Rsdproces(Process.Start(start)!);
    }

    public bool Klaar => _proces.HasExited;

    /// <summary>Waits until the warehouse is there or the process is done.</summary>
    public void WachtOp(string bestand)
    {
        while (!_proces.HasExited && !File.Exists(bestand))
        {
            Thread.Sleep(1);
        }
    }

    /// <summary>Waits for its end, or kills it when that takes longer.</summary>
    /// <returns>Whether it was killed.</returns>
    public bool Dood(TimeSpan na)
    {
        if (_proces.WaitForExit(na))
        {
            return false;
        }

        _proces.Kill();
        _proces.WaitForExit();
        return true;
    }

    /// <summary>Waits for its end.</summary>
    public (int Code, string Uit, string Fout) Einde()
    {
        _proces.WaitForExit();
        return (_proces.ExitCode, _uit.Result, _fout.Result);
    }

    public void Dispose()
    {
        if (!_proces.HasExited)
        {
            _proces.Kill();
        }

        _proces.Dispose();
    }
}
