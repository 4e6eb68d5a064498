using System.Text;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Tests.Seeds.Reference;

/// <summary>A folder of one test with its own reference files.</summary>
internal sealed class EigenMap : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("referentie");

    internal string Pad => _map.FullName;

    public void Dispose() => _map.Delete(recursive: true);

    internal string Bestand(string naam) => Path.Combine(Pad, naam);

    internal EigenMap Met(string naam, params string[] regels) => Met(naam, Encoding.UTF8.GetBytes(string.Join("\n", regels) + "\n"));

    internal EigenMap Met(string naam, byte[] inhoud)
    {
        File.WriteAllBytes(Bestand(naam), inhoud);
        return this;
    }

    /// <summary>The file that comes with the program, with extra rows.</summary>
    internal EigenMap Aangevuld(string naam, params string[] rijen) => Met(naam, [.. Meegeleverd(naam), .. rijen]);

    /// <summary>The file that comes with the program, with one piece of text replaced.</summary>
    internal EigenMap Gewijzigd(string naam, string oud, string nieuw)
    {
        var tekst = string.Join("\n", Meegeleverd(naam));
        Assert.Contains(oud, tekst, StringComparison.Ordinal);
        return Met(naam, tekst.Replace(oud, nieuw, StringComparison.Ordinal));
    }

    internal Referentiegegevens Lees() => ReferentieLezer.Lees(Pad);

    internal IReadOnlyList<Referentiemelding> Fouten() => Assert.Throws<ReferentieFout>(Lees).Meldingen;

    private static string[] Meegeleverd(string naam)
    {
        using var stroom = typeof(ReferentieLezer).Assembly.GetManifestResourceStream("reference/" + naam)!;
        using var lezer = new StreamReader(stroom, Encoding.UTF8);
        return lezer.ReadToEnd().TrimEnd('\n').Split('\n');
    }
}
