namespace RsdAnalytics.Tests.Examples;

/// <summary>The small set of extracts with answers worked out by hand: as it is, or as a copy to spoil.</summary>
internal static class Klein
{
    /// <summary>The folder of the set.</summary>
    public static string Map { get; } = Path.Combine(AppContext.BaseDirectory, "examples", "klein");

    /// <summary>The extracts of the set.</summary>
    public static string Extracts { get; } = Path.Combine(Map, "extracts");

    /// <summary>A copy of the extracts that a test may change.</summary>
    public static string Kopie(Werkmap map)
    {
        foreach (var bestand in Directory.GetFiles(Extracts, "*", SearchOption.AllDirectories))
        {
            var doel = map.In("extracts", Path.GetRelativePath(Extracts, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(bestand, doel);
        }

        return map.In("extracts");
    }
}
