using System.Text;
using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Generator;
using Extracts = RsdAnalytics.Seeds.Generator.Generator;

namespace RsdAnalytics.Tests.Seeds.Generator;

/// <summary>A generated set in a folder of its own, gone after the test; reads rows by column name.</summary>
public class Proefset : IDisposable
{
    public Proefset()
        : this(new GeneratorOpties())
    {
    }

    protected Proefset(GeneratorOpties opties)
    {
        Map = Directory.CreateTempSubdirectory("rsd-extracts-").FullName;
        Opties = opties;
        Extracts.Schrijf(opties, Map);
        Maanden = [.. Maand.Reeks(opties.Van, opties.Tot)];
    }

    public string Map { get; }

    public GeneratorOpties Opties { get; }

    public IReadOnlyList<Maand> Maanden { get; }

    public static Proefset Maak(GeneratorOpties opties) => new(opties);

    public string Pad(Maand maand, string bestand) => Path.Combine(Map, maand.ToString(), bestand);

    public bool Heeft(Maand maand, string bestand) => File.Exists(Pad(maand, bestand));

    /// <summary>The rows of a file. The generator never needs quotes, so a plain split reads it; the form test holds it to that.</summary>
    public IEnumerable<Rij> Lees(Maand maand, string bestand)
    {
        using var lezer = new StreamReader(Pad(maand, bestand), new UTF8Encoding(false, throwOnInvalidBytes: true));
        var kolommen = lezer.ReadLine()!.Split(';');
        while (lezer.ReadLine() is { } regel)
        {
            yield return new Rij(kolommen, regel.Split(';'));
        }
    }

    /// <summary>The newest row of every key in a mutaties file, over all months.</summary>
    public IReadOnlyCollection<Rij> Nieuwste(string bestand, string sleutel)
    {
        var nieuwste = new Dictionary<string, Rij>();
        foreach (var maand in Maanden)
        {
            foreach (var rij in Lees(maand, bestand))
            {
                nieuwste[rij[sleutel]] = rij;
            }
        }

        return nieuwste.Values;
    }

    /// <summary>The cases that the month's own extract counts at month end.</summary>
    public IEnumerable<Rij> Open(Maand maand) =>
        Lees(maand, "dossiers.csv").Where(rij => rij.Dag("einddatum") is not { } einde || einde > maand.LaatsteDag);

    /// <summary>All files with their bytes, by path within the set.</summary>
    public IReadOnlyDictionary<string, string> Inhoud() =>
        Directory.GetFiles(Map, "*", SearchOption.AllDirectories).ToDictionary(
            pad => Path.GetRelativePath(Map, pad),
            pad => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(pad))));

    public void Dispose()
    {
        Directory.Delete(Map, recursive: true);
        GC.SuppressFinalize(this);
    }
}

/// <summary>One row, by column name.</summary>
public sealed class Rij(string[] kolommen, string[] velden)
{
    public int Velden => velden.Length;

    public string this[string kolom] => velden[Array.IndexOf(kolommen, kolom)];

    public DateOnly? Dag(string kolom) =>
        this[kolom].Length == 0 ? null : DateOnly.ParseExact(this[kolom], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public decimal Bedrag(string kolom) => decimal.Parse(this[kolom].Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture);
}
