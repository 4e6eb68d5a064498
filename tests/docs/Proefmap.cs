namespace RsdAnalytics.Tests.Docs;

/// <summary>
/// The exercise of docs/handleiding/README.md, done once: synthetic extracts, a key and a warehouse. What follows in the other pages
/// begins with a copy of it, so that the tests of one page need not wait for those of another.
/// </summary>
internal sealed class Proefmap
{
    private const string Begin = "2026-01-05";

    private static readonly Lazy<Proefmap> Gemaakt = new(() => new Proefmap());

    private readonly string _map = Directory.CreateTempSubdirectory("rsd-test-").FullName;

    private Proefmap()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(_map, recursive: true);
        new Verhaal("docs/handleiding/README.md").Voer(new Schelp(_map, Begin));
    }

    /// <summary>The exercise; who asks first makes it.</summary>
    public static Proefmap Eens => Gemaakt.Value;

    /// <summary>A copy in a folder of its own, with a shell in it that knows the key.</summary>
    public Schelp Kopie(Werkmap map)
    {
        foreach (var bestand in Directory.GetFiles(_map, "*", SearchOption.AllDirectories))
        {
            var doel = map.In(Path.GetRelativePath(_map, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(bestand, doel);
        }

        var schelp = new Schelp(map.Pad, Begin);
        schelp.Voer("export RSD_SLEUTELBESTAND=rsd.sleutel");
        return schelp;
    }
}
