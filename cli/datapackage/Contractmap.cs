using System.Text;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Datapackage;
using RsdAnalytics.Seeds.Generator;

namespace RsdAnalytics.Cli.Datapackage;

/// <summary>The folder that a supplier gets: datapackage.json and a month. What is there already and differs is never overwritten: it may be a delivery.</summary>
internal static class Contractmap
{
    /// <summary>The size of the filled example: enough to see every file used, few enough to read.</summary>
    public const int Voorbeelddossiers = 60;

    /// <summary>The files by their path in the folder.</summary>
    /// <param name="pakket">The contract.</param>
    /// <param name="maand">The month.</param>
    /// <param name="rijen">The files of a filled month and the mark that they are synthetic; null for a month of headers only.</param>
    public static IReadOnlyList<(string Pad, byte[] Inhoud)> Maak(Datapakket pakket, Maand maand, IReadOnlyDictionary<string, byte[]>? rijen)
    {
        using var json = new MemoryStream();
        Datapakketschrijver.Schrijf(pakket, json);
        var bestanden = new List<(string Pad, byte[] Inhoud)> { (Datapakketschrijver.Bestand, json.ToArray()) };
        if (rijen?.GetValueOrDefault(Generator.Merkbestand) is { } merk)
        {
            bestanden.Add((Generator.Merkbestand, merk));
        }

        // A file that the filled month lacks may be absent from a delivery, but not from its description.
        bestanden.AddRange(Contractpakket.LegeMaand().Select(b =>
            (Path.Combine(maand.ToString(), b.Bestand), rijen?.GetValueOrDefault(b.Bestand) ?? Encoding.UTF8.GetBytes(b.Kopregel))));
        return bestanden;
    }

    /// <summary>Writes the files, or none when one of them is there with other content.</summary>
    /// <returns>Their paths.</returns>
    /// <exception cref="OpdrachtFout">A file is there with other content.</exception>
    public static IReadOnlyList<string> Schrijf(IReadOnlyList<(string Pad, byte[] Inhoud)> bestanden, string map)
    {
        foreach (var (pad, inhoud) in bestanden)
        {
            var doel = Path.Combine(map, pad);
            if (File.Exists(doel) && !File.ReadAllBytes(doel).AsSpan().SequenceEqual(inhoud))
            {
                throw new OpdrachtFout($"{doel} bestaat al met een andere inhoud en wordt niet overschreven. Kies met --uit een andere map.");
            }
        }

        foreach (var (pad, inhoud) in bestanden)
        {
            var doel = Path.Combine(map, pad);
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.WriteAllBytes(doel, inhoud);
        }

        return [.. bestanden.Select(b => Path.Combine(map, b.Pad))];
    }
}
