using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RsdAnalytics.Tests.Docs;

/// <summary>The README is true: its commands run, its diagram is the project references, its links lead somewhere.</summary>
public partial class ReadmeTests
{
    // These two are what the whole suite and the demo test are; they are not run within themselves.
    private static readonly string[] Groot = ["./rsd demo", "dotnet test"];

    [Fact]
    public void Every_command_runs()
    {
        using var map = new Werkmap();
        var schelp = Proefmap.Eens.Kopie(map);
        Directory.CreateDirectory(map.In("uit"));
        File.Copy(map.In("rsd.db"), map.In("uit", "rsd.db"));
        File.Delete(map.In("rsd.db"));
        File.Delete(map.In("rsd.sleutel"));
        // Of one's own data a month is enough to see that it loads.
        foreach (var maand in Directory.GetDirectories(map.In("extracts")).Order(StringComparer.Ordinal).Skip(2))
        {
            Directory.Delete(maand, recursive: true);
        }

        var opdrachten = Ingesprongen().Matches(Document.Lees("README.md")).Select(m => m.Groups[1].Value).ToList();
        Assert.All(Groot, groot => Assert.Contains(groot, opdrachten));
        var gewone = opdrachten.Except(Groot).ToList();
        Assert.True(gewone.Count >= 8, string.Join('\n', gewone));
        foreach (var opdracht in gewone)
        {
            var (code, getoond) = schelp.Voer(opdracht);
            Assert.True(code == 0, $"{opdracht}\n{getoond}");
        }
    }

    [Fact]
    public void The_test_command_stands_where_the_pipeline_reads_it() =>
        Assert.Contains("\n    dotnet test", Document.Lees("README.md"), StringComparison.Ordinal);

    [Fact]
    public void The_diagram_is_the_project_references()
    {
        var getekend = Pijl().Matches(Document.Lees("README.md")).Select(m => (m.Groups["van"].Value, m.Groups["naar"].Value)).Order().ToList();
        var werkelijk = new[] { "cli", "etl", "forecasting", "forecasting/mlnet", "model", "reports", "reports/scottplot", "seeds" }
            .SelectMany(map => Opbouw.Verwijzingen(map).Select(naar => (map, naar)))
            .Order().ToList();
        Assert.Equal(werkelijk, getekend);
    }

    // A photograph differs from browser to browser, so its bytes are not compared.
    [Fact]
    public void The_picture_of_the_page_is_one_and_says_that_its_data_are_invented()
    {
        var (png, readme) = (File.ReadAllBytes(Paginabeeld.Pad), Document.Lees("README.md"));
        var na = readme[(readme.IndexOf($"]({Paginabeeld.Naam})", StringComparison.Ordinal) + 1)..];

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        Assert.InRange(png.Length, 20_000, 200_000);
        Assert.Equal((Paginabeeld.Breedte, Paginabeeld.Hoogte), (Getal(png.AsSpan(16, 4)), Getal(png.AsSpan(20, 4))));
        Assert.Contains($"]({Paginabeeld.Naam})", readme, StringComparison.Ordinal);
        Assert.Contains("invented data", na[..na.IndexOf("\n## ", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void The_packages_it_names_are_the_packages_that_are_pinned()
    {
        var pakketten = XDocument.Load(Document.Pad("Directory.Packages.props")).Descendants("PackageVersion").Select(p => p.Attribute("Include")!.Value).ToHashSet();
        var rijen = Document.Lees("README.md").Split('\n').SkipWhile(r => !r.StartsWith("## Packages", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(r => !r.StartsWith("## ", StringComparison.Ordinal)).Where(r => r.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .SelectMany(r => Naam().Matches(r.Split('|')[1]).Select(m => m.Groups[1].Value)).ToList();
        Assert.True(rijen.Count >= 10);
        Assert.All(rijen, naam => Assert.Contains(naam, pakketten));
    }

    private static int Getal(ReadOnlySpan<byte> bytes) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes);

    [GeneratedRegex(@"^    ((?:\./rsd|dotnet test|export ).*)$", RegexOptions.Multiline)]
    private static partial Regex Ingesprongen();

    [GeneratedRegex(@"^    (?<van>[\w/]+) --> (?<naar>[\w/]+)$", RegexOptions.Multiline)]
    private static partial Regex Pijl();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Naam();
}
