using System.Globalization;
using RsdAnalytics.Seeds.Generator.Parameters;
using RsdAnalytics.Seeds.Generator.Records;
using RsdAnalytics.Seeds.Generator.Simulation;

namespace RsdAnalytics.Seeds.Generator.Writing;

/// <summary>Writes the folder of one month, with every file of the extract contract and what controle.csv says of them.</summary>
internal sealed class Maandlevering(string map, Simulatie simulatie)
{
    private readonly byte[] _buffer = new byte[1 << 20];
    private readonly Uitkeringslasten _lasten = new();
    private readonly List<(string Bestand, Bestandstelling Telling, bool HeeftBedrag)> _controle = [];

    public void Lever(in Kalendermaand maand, int dossiersOpen)
    {
        _controle.Clear();
        var folder = Directory.CreateDirectory(Path.Combine(map, maand.Maand.ToString())).FullName;
        _lasten.Tel(simulatie.Dossiers.Rijen, simulatie.Subsidies.Rijen, maand);
        Lever(folder, "dossiers.csv", Dossier.Kolommen, true, simulatie.Dossiers, maand);
        Lever(folder, "plaatsingen.csv", Plaatsing.Kolommen, false, simulatie.Plaatsingen, maand);
        Lever(folder, "trajecten.csv", Traject.Kolommen, true, simulatie.Trajecten, maand);
        Lever(folder, "loonkostensubsidies.csv", Loonkostensubsidie.Kolommen, true, simulatie.Subsidies, maand);
        Lever(folder, "begeleiding.csv", Begeleiding.Kolommen, false, simulatie.Begeleidingen, maand);
        Lever(folder, "jongerengesprekken.csv", Jongerengesprek.Kolommen, false, simulatie.Gesprekken, maand);
        Schrijf(folder, "uitkeringslasten.csv", Uitkeringslasten.Kolommen, true, _lasten.Schrijf);
        if (maand.Maand.Nummer == Kalibratie.MaandVanKlanttevredenheid)
        {
            var jaar = maand.Maand.Jaar - 1;
            Schrijf(folder, "klanttevredenheid.csv", "jaar;score;respondenten", false, csv => Tevredenheid(csv, jaar, dossiersOpen / 4));
        }

        SchrijfControle(folder);
    }

    private void Lever<T>(string folder, string bestand, string kolommen, bool heeftBedrag, Lijst<T> lijst, in Kalendermaand maand)
        where T : struct, IRegel
    {
        using var csv = new CsvBuffer(Path.Combine(folder, bestand), _buffer);
        csv.Kop(kolommen);
        _controle.Add((bestand, lijst.Lever(csv, maand), heeftBedrag));
    }

    private void Schrijf(string folder, string bestand, string kolommen, bool heeftBedrag, Func<CsvBuffer, Bestandstelling> schrijf)
    {
        using var csv = new CsvBuffer(Path.Combine(folder, bestand), _buffer);
        csv.Kop(kolommen);
        _controle.Add((bestand, schrijf(csv), heeftBedrag));
    }

    private static Bestandstelling Tevredenheid(CsvBuffer csv, int jaar, int respondenten)
    {
        var score = Kalibratie.Klanttevredenheid(jaar);
        csv.Getal(jaar);
        csv.Veld(System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{score / 10},{score % 10}")));
        csv.Getal(respondenten);
        csv.Einde();
        return new Bestandstelling(1, 0);
    }

    private void SchrijfControle(string folder)
    {
        using var csv = new CsvBuffer(Path.Combine(folder, "controle.csv"), _buffer);
        csv.Kop("bestand;rijen;som_bedrag");
        foreach (var (bestand, telling, heeftBedrag) in _controle)
        {
            csv.Veld(System.Text.Encoding.UTF8.GetBytes(bestand));
            csv.Getal(telling.Regels);
            if (heeftBedrag)
            {
                csv.Bedrag(telling.Centen);
            }
            else
            {
                csv.Leeg();
            }

            csv.Einde();
        }
    }
}
