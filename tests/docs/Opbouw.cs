using System.Xml.Linq;

namespace RsdAnalytics.Tests.Docs;

/// <summary>The projects and what each refers to.</summary>
internal static class Opbouw
{
    /// <summary>The folders that a project refers to, those of the full build included.</summary>
    public static IEnumerable<string> Verwijzingen(string map)
    {
        var project = Directory.GetFiles(Document.Pad(map.Split('/')), "*.csproj").Single();
        return XDocument.Load(project).Descendants("ProjectReference")
            .Select(r => Path.GetDirectoryName(Path.Combine(Path.GetDirectoryName(project)!, r.Attribute("Include")!.Value.Replace('\\', '/')))!)
            .Select(pad => Path.GetRelativePath(Document.Wortel, Path.GetFullPath(pad)).Replace('\\', '/'));
    }

    /// <summary>The sources of a project, without what is generated and without projects below it.</summary>
    public static IEnumerable<string> Bronnen(string map) =>
        Directory.GetFiles(Document.Pad(map.Split('/')), "*.cs", SearchOption.AllDirectories)
            .Select(pad => Path.GetRelativePath(Document.Wortel, pad).Replace('\\', '/'))
            .Where(pad => !pad.Contains("/obj/", StringComparison.Ordinal) && !pad.Contains("/bin/", StringComparison.Ordinal))
            .Where(pad => map is "forecasting/mlnet" or "reports/scottplot"
                || (!pad.StartsWith("forecasting/mlnet/", StringComparison.Ordinal) && !pad.StartsWith("reports/scottplot/", StringComparison.Ordinal)));
}
