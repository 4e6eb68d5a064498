using RsdAnalytics.Model;

namespace RsdAnalytics.Seeds.Generator.Writing;

/// <summary>
/// The folder that receives the extracts. Real deliveries are never overwritten: months without the mark of synthetic data are refused,
/// months with it are removed first, so that no month of another run stays behind.
/// </summary>
internal static class Doelmap
{
    private const string Merk =
        """
        Alle gegevens in deze map zijn synthetisch: gemaakt door een simulatie, niet ontleend aan echte personen of dossiers.
        Het laden merkt elke lading uit deze map als synthetisch. Verwijder dit bestand niet.

        """;

    public static void MaakKlaar(string map)
    {
        Directory.CreateDirectory(map);
        var merk = Path.Combine(map, Generator.Merkbestand);
        var maanden = Directory.GetDirectories(map).Where(folder => Maand.TryParse(Path.GetFileName(folder), out _)).ToList();
        if (maanden.Count > 0 && !File.Exists(merk))
        {
            throw new InvalidOperationException(
                $"In '{map}' staan maanden die niet als synthetisch zijn gemerkt ({Generator.Merkbestand} ontbreekt). Kies een lege map.");
        }

        File.WriteAllText(merk, Merk.ReplaceLineEndings("\n"));
        File.Delete(Path.Combine(map, Generator.Waarheidsbestand));
        foreach (var folder in maanden)
        {
            foreach (var bestand in Directory.GetFiles(folder, "*.csv"))
            {
                File.Delete(bestand);
            }

            if (!Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
    }
}
