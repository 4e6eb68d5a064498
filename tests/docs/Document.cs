namespace RsdAnalytics.Tests.Docs;

/// <summary>
/// The documents of the repository. A test that finds one out of date says so; with RSD_SCHRIJF_DOCS=1 it writes the document anew.
/// </summary>
internal static class Document
{
    /// <summary>The root of the repository.</summary>
    public static string Wortel { get; } = Zoek();

    /// <summary>Whether documents are written anew instead of compared.</summary>
    public static bool Schrijf => Environment.GetEnvironmentVariable("RSD_SCHRIJF_DOCS") == "1";

    /// <summary>The path of a file below the root.</summary>
    public static string Pad(params string[] delen) => Path.Combine([Wortel, .. delen]);

    /// <summary>The text of a file below the root.</summary>
    public static string Lees(string pad) => File.ReadAllText(Pad(pad.Split('/')));

    /// <summary>Every Markdown file that people read, as a path below the root.</summary>
    public static IEnumerable<string> Alle =>
        Directory.GetFiles(Wortel, "*.md")
            .Concat(Directory.GetFiles(Pad("docs"), "*.md", SearchOption.AllDirectories))
            .Select(pad => Path.GetRelativePath(Wortel, pad).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>Holds a document to the text it should be.</summary>
    public static void Gelijk(string tekst, string pad)
    {
        if (Schrijf)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Pad(pad.Split('/')))!);
            File.WriteAllText(Pad(pad.Split('/')), tekst);
        }

        Assert.True(File.Exists(Pad(pad.Split('/'))), $"{pad} is not there. Make it with RSD_SCHRIJF_DOCS=1.");
        Assert.Equal(tekst, Lees(pad));
    }

    private static string Zoek()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "RsdAnalytics.sln")))
        {
            map = map.Parent!;
        }

        return map.FullName;
    }
}
