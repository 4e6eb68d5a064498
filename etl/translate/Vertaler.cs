using CsvHelper;
using RsdAnalytics.Etl.Entities;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Translate;

/// <summary>Writes the month folder of the contract from the files of an export, row by row.</summary>
/// <param name="kaart">How.</param>
public sealed class Vertaler(Kaart kaart)
{
    /// <summary>Translates the files of one month; a file that the export cannot give is not written, so that a load asks for it.</summary>
    /// <param name="map">The folder with the files of the export.</param>
    /// <param name="maand">The month.</param>
    /// <param name="uit">The folder in which the month's folder is made; files of the contract in it are replaced.</param>
    /// <exception cref="KaartFout">A file or column on the map is not in the export. Nothing is written.</exception>
    /// <exception cref="LaadFout">A file of the export is not readable.</exception>
    public Vertaaluitkomst Vertaal(string map, Maand maand, string uit)
    {
        var teMaken = kaart.Bestanden.Where(b => b.Bron.Length > 0).ToList();
        var fouten = teMaken.SelectMany(b => Bestandsvertaling.Keur(kaart.Naam, b, map)).Distinct().Select(f => $"{maand}: {f}").ToList();
        if (fouten.Count > 0)
        {
            throw new KaartFout(fouten);
        }

        var doel = Path.Combine(uit, maand.ToString());
        if (Path.GetFullPath(doel) == Path.GetFullPath(map))
        {
            throw new LaadFout($"{doel} is de map met de export zelf. Kies met --uit een andere map.");
        }

        Directory.CreateDirectory(doel);
        var tellingen = new List<Vertaaltelling>();
        var bevindingen = new List<Vertaalbevinding>();
        var leeg = new List<Leeggelaten>();
        foreach (var bestand in teMaken)
        {
            try
            {
                using var stroom = File.Create(Path.Combine(doel, bestand.Bestand.Naam));
                var vertaling = new Bestandsvertaling(bestand, maand);
                tellingen.Add(vertaling.Voer(map, stroom));
                bevindingen.AddRange(vertaling.Bevindingen);
                leeg.AddRange(vertaling.Leeg);
            }
            catch (CsvFormatException fout)
            {
                File.Delete(Path.Combine(doel, bestand.Bestand.Naam));
                throw new LaadFout($"{maand}: {bestand.Bron}:{Math.Max(fout.LineNumber, 1)}: dit is geen goede CSV. Controleer de aanhalingstekens en het scheidingsteken.");
            }
        }

        return new Vertaaluitkomst(maand.ToString(), tellingen, bevindingen)
        {
            Leeg = leeg,
            // A file of an earlier time would be loaded with this month; it may also be put there on purpose, so it is left and named.
            Achtergebleven = [.. Extractcontract.Bestanden.Select(b => b.Naam).Except(teMaken.Select(b => b.Bestand.Naam)).Where(b => File.Exists(Path.Combine(doel, b)))],
        };
    }
}
