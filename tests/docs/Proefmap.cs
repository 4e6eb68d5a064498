namespace RsdAnalytics.Tests.Docs;

/// <summary>
/// The exercise of docs/handleiding/README.md, done once: synthetic extracts, a key and a warehouse. What follows in the other pages
/// begins with a copy of it.
/// </summary>
public sealed class Proefmap : IDisposable
{
    private const string Begin = "2026-01-05";

    private readonly Werkmap _map = new();

    public Proefmap() => new Verhaal("docs/handleiding/README.md").Voer(new Schelp(_map.Pad, Begin));

    /// <summary>A copy in a folder of its own, with a shell in it that knows the key.</summary>
    internal Schelp Kopie(Werkmap map)
    {
        foreach (var bestand in Directory.GetFiles(_map.Pad, "*", SearchOption.AllDirectories))
        {
            var doel = map.In(Path.GetRelativePath(_map.Pad, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(bestand, doel);
        }

        var schelp = new Schelp(map.Pad, Begin);
        schelp.Voer("export RSD_SLEUTELBESTAND=rsd.sleutel");
        return schelp;
    }

    public void Dispose() => _map.Dispose();
}

/// <summary>The tests of documents whose commands run on the exercise.</summary>
[CollectionDefinition(Naam)]
public sealed class Proeftests : ICollectionFixture<Proefmap>
{
    public const string Naam = "documents";
}
