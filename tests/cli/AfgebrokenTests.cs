using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Tests.Etl;

namespace RsdAnalytics.Tests.Cli;

/// <summary>
/// A load that is killed at any moment leaves whole months only, and the next run completes it: to the last row what an
/// undisturbed load makes.
/// </summary>
public sealed partial class AfgebrokenTests : IDisposable
{
    private static readonly int Keren = Omvang.Keer(5, 300);
    private static readonly int MeesteLadingen = 4 * Keren;
    private const double Eerder = 0.7;
    private const double Later = 1.1;

    private readonly Werkmap _map = new();
    private readonly string _extracts;

    public AfgebrokenTests()
    {
        _extracts = _map.In("extracts");
        var (code, _, fout) = new Opdrachtregel().Voer(
            "genereer", "--uit", _extracts, "--van", "2023-09", "--tot", "2024-02", "--dossiers", "60");
        Assert.True(code == 0, fout);
    }

    [Fact]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void Killed_at_any_moment_the_next_load_completes_it()
    {
        var (verwacht, duur) = Ongestoord();
        var kans = new Random(20240131);
        var (gedood, geladen) = (0, 0);
        for (var ronde = 1; gedood < Keren; ronde++)
        {
            Directory.CreateDirectory(_map.In(ronde.ToString(CultureInfo.InvariantCulture)));
            var warehouse = _map.In(ronde.ToString(CultureInfo.InvariantCulture), "rsd.db");
            bool afgebroken;
            do
            {
                Assert.True(++geladen <= MeesteLadingen, "Too few loads were caught while they ran.");
                using var proces = Rsdproces.Laad(_extracts, warehouse);
                proces.WachtOp(warehouse);
                afgebroken = proces.Dood(duur * kans.NextDouble());
                gedood += afgebroken ? 1 : 0;
                // How long a load takes depends on what else the machine does: a miss aims earlier, a hit a little later.
                duur *= afgebroken ? Later : Eerder;
                if (!afgebroken)
                {
                    Assert.Equal(0, proces.Einde().Code);
                }
                else if (kans.Next(2) == 0)
                {
                    // Half of the time nobody looks in between, so that the next load itself meets what was left behind.
                    ControleerHeleMaanden(warehouse, verwacht);
                }
            }
            while (afgebroken);

            Assert.Equal(verwacht, Tabelinhoud.Lees(warehouse));
        }
    }

    [Fact]
    public void Loads_at_the_same_time_make_what_one_would()
    {
        var (verwacht, _) = Ongestoord();
        Directory.CreateDirectory(_map.In("samen"));
        var warehouse = _map.In("samen", "rsd.db");
        var processen = Enumerable.Range(0, 3).Select(_ => Rsdproces.Laad(_extracts, warehouse)).ToList();
        foreach (var (code, _, fout) in processen.Select(p => p.Einde()))
        {
            Assert.True(code == 0 || (code == 1 && fout.Contains("is bezig in het warehouse", StringComparison.Ordinal)), fout);
        }

        processen.ForEach(p => p.Dispose());
        using var laatste = Rsdproces.Laad(_extracts, warehouse);
        Assert.Equal(0, laatste.Einde().Code);
        Assert.Equal(verwacht, Tabelinhoud.Lees(warehouse));
    }

    public void Dispose() => _map.Dispose();

    private static void ControleerHeleMaanden(string warehouse, IReadOnlyList<string> verwacht)
    {
        IReadOnlyList<string> inhoud;
        try
        {
            inhoud = Tabelinhoud.Lees(warehouse);
        }
        catch (WarehouseFout fout)
        {
            // Killed before the schema stood: an empty file is no warehouse yet.
            Assert.Contains("geen warehouse", fout.Message, StringComparison.Ordinal);
            return;
        }

        var laatste = inhoud.Max(Lading);
        Assert.Subset(verwacht.ToHashSet(), inhoud.ToHashSet());
        Assert.Equal(verwacht.Where(r => Lading(r) is > 0 and var l && l <= laatste), inhoud.Where(r => Lading(r) > 0));
    }

    private static int Lading(string rij) =>
        Ladingnummer().Match(rij) is { Success: true } m ? int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(": lading_id=([0-9]+)")]
    private static partial Regex Ladingnummer();

    private (IReadOnlyList<string> Inhoud, TimeSpan Duur) Ongestoord()
    {
        Directory.CreateDirectory(_map.In("ongestoord"));
        var warehouse = _map.In("ongestoord", "rsd.db");
        using var proces = Rsdproces.Laad(_extracts, warehouse);
        proces.WachtOp(warehouse);
        var klok = Stopwatch.StartNew();
        var (code, _, fout) = proces.Einde();
        Assert.True(code == 0, fout);
        return (Tabelinhoud.Lees(warehouse), klok.Elapsed);
    }
}
