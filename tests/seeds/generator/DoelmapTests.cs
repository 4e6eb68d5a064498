using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Generator;
using Extracts = RsdAnalytics.Seeds.Generator.Generator;

namespace RsdAnalytics.Tests.Seeds.Generator;

/// <summary>What the generator does with the folder it is given, and which wishes it refuses.</summary>
public sealed class DoelmapTests : IDisposable
{
    private static readonly GeneratorOpties Kort = new() { Van = new Maand(2024, 1), Tot = new Maand(2024, 3), Dossiers = 50 };

    private readonly string _map = Directory.CreateTempSubdirectory("rsd-extracts-").FullName;

    [Fact]
    public void Months_that_are_not_marked_synthetic_are_never_touched()
    {
        var echt = Path.Combine(_map, "2024-01", "dossiers.csv");
        Directory.CreateDirectory(Path.GetDirectoryName(echt)!);
        File.WriteAllText(echt, "dossiernummer\n");
        Assert.Throws<InvalidOperationException>(() => Extracts.Schrijf(Kort, _map));
        Assert.Equal("dossiernummer\n", File.ReadAllText(echt));
        Assert.False(File.Exists(Path.Combine(_map, Extracts.Merkbestand)));
    }

    [Fact]
    public void An_earlier_synthetic_set_is_replaced_whole()
    {
        Extracts.Schrijf(Kort, _map);
        Extracts.Schrijf(Kort with { Tot = new Maand(2024, 2) }, _map);
        Assert.False(Directory.Exists(Path.Combine(_map, "2024-03")));
        Assert.True(Directory.Exists(Path.Combine(_map, "2024-02")));
    }

    [Fact]
    public void Progress_tells_each_delivered_month_and_a_stop_is_obeyed()
    {
        using var stop = new CancellationTokenSource();
        var gemeld = new List<Maand>();
        var voortgang = new Teller(maand =>
        {
            gemeld.Add(maand);
            if (maand == new Maand(2024, 2))
            {
                stop.Cancel();
            }
        });
        Assert.Throws<OperationCanceledException>(() => Extracts.Schrijf(Kort, _map, voortgang, stop.Token));
        Assert.Equal([new Maand(2024, 1), new Maand(2024, 2)], gemeld);
        Assert.False(Directory.Exists(Path.Combine(_map, "2024-03")));
        Assert.True(File.Exists(Path.Combine(_map, Extracts.Merkbestand)));
    }

    [Fact]
    public void Contradicting_wishes_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Extracts.Schrijf(Kort with { Tot = new Maand(2023, 12) }, _map));
        Assert.Throws<ArgumentException>(() => Extracts.Schrijf(Kort with { Dossiers = 9 }, _map));
        Assert.Throws<ArgumentException>(() => Extracts.Schrijf(Kort with { Dossiers = 1_000_001 }, _map));
        Assert.Throws<ArgumentException>(() => Extracts.Schrijf(Kort with { Scenario = (Scenario)9 }, _map));
        Assert.Throws<ArgumentException>(() => Extracts.Schrijf(Kort with { Van = new Maand(2009, 12) }, _map));
    }

    public void Dispose() => Directory.Delete(_map, recursive: true);

    private sealed class Teller(Action<Maand> meld) : IProgress<Maand>
    {
        public void Report(Maand value) => meld(value);
    }
}
