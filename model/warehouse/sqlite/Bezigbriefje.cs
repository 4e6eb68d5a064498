using System.Diagnostics;
using System.Globalization;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>
/// A note beside the warehouse that says which process holds it. The lock itself is SQLite's; the note only lets the one
/// that waited in vain say for whom, so losing it costs nothing, and one left by a killed process is seen to be stale.
/// Source: docs/besluiten/0007.
/// </summary>
internal sealed class Bezigbriefje : IDisposable
{
    private readonly string _pad;

    private Bezigbriefje(string pad) => _pad = pad;

    /// <summary>Lays the note; null where that is not possible.</summary>
    public static Bezigbriefje? Leg(string plaats)
    {
        if (plaats == SqliteWarehouse.Geheugen)
        {
            return null;
        }

        try
        {
            File.WriteAllText(Pad(plaats), string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId} {Environment.MachineName}"));
            return new Bezigbriefje(Pad(plaats));
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Who holds the warehouse and since when, in Dutch; null when that is not known.</summary>
    public static string? Wie(string plaats)
    {
        try
        {
            var delen = File.ReadAllText(Pad(plaats)).Split(' ', 2);
            if (delen.Length != 2 || !int.TryParse(delen[0], NumberStyles.None, CultureInfo.InvariantCulture, out var proces))
            {
                return null;
            }

            var hier = delen[1] == Environment.MachineName;
            if (hier && !Leeft(proces))
            {
                return null;
            }

            var sinds = File.GetLastWriteTimeUtc(Pad(plaats)).ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
            return string.Create(CultureInfo.InvariantCulture, $"proces {proces}{(hier ? "" : $" op {delen[1]}")}, sinds {sinds}");
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Takes the note away.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(_pad);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            // It stays behind, and is stale from now on.
        }
    }

    private static string Pad(string plaats) => plaats + "-bezig";

    private static bool Leeft(int proces)
    {
        try
        {
            using var levend = Process.GetProcessById(proces);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
