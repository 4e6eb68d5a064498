using CsvHelper;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Datapackage;

namespace RsdAnalytics.Etl.Translate;

/// <summary>Translates one file. A row is written when the map covers all of it; otherwise it stands in a finding with its line, never with a value.</summary>
internal sealed class Bestandsvertaling(Bestandskaart kaart, Maand maand)
{
    private const string Veldental = "De rij heeft meer of minder velden dan de kopregel.";
    private const string Rest = "*";

    private readonly Dictionary<(int Kolom, string Melding), List<int>> _bevindingen = [];

    private readonly SortedDictionary<int, List<int>> _leeg = [];

    /// <summary>The ends that fall after the month and so were left empty, by column.</summary>
    public IEnumerable<Leeggelaten> Leeg => _leeg.Select(l => new Leeggelaten(kaart.Bestand.Naam, kaart.Bron, kaart.Kolommen[l.Key].Kolom.Naam, kaart.Kolommen[l.Key].Van, l.Value));

    /// <summary>Why rows were not translated, by column and reason.</summary>
    public IEnumerable<Vertaalbevinding> Bevindingen => _bevindingen.OrderBy(b => b.Key.Kolom).ThenBy(b => b.Key.Melding, StringComparer.Ordinal).Select(b =>
    {
        var kolom = b.Key.Kolom < 0 ? null : kaart.Kolommen[b.Key.Kolom];
        return new Vertaalbevinding(kaart.Bestand.Naam, kaart.Bron, kolom?.Kolom.Naam, kolom?.Van, b.Key.Melding, b.Value);
    });

    /// <summary>What the map needs of the export and is not there, or not once.</summary>
    public static IEnumerable<string> Keur(string naam, Bestandskaart kaart, string map)
    {
        var pad = Path.Combine(map, kaart.Bron);
        if (!File.Exists(pad))
        {
            return [$"In {map} ontbreekt {kaart.Bron}, waaruit {kaart.Bestand.Naam} komt ({naam}:{kaart.Regel}). Zet de export van het bronsysteem daar neer, of zeg in de kaart uit welk bestand het komt."];
        }

        if (kaart.Tekenset.Length == 0 && Bestandskeuring.Keur(pad, kaart.Bron).Fout is { } fout)
        {
            return [$"{kaart.Bron}: {fout.Melding} Is de tekenset een andere, noem haar dan op de kaart bij naar van de regel bron."];
        }

        using var lezer = Open(kaart, pad);
        var kop = Kop(lezer);
        return
        [
            .. Nodig(kaart)
                .Select(n => (n.Van, n.Regel, Keer: kop.Count(k => k == Genormaliseerd(n.Van))))
                .Where(n => n.Keer != 1)
                .Select(n => $"{kaart.Bron}:1: de kolom '{n.Van}' van de kaart ({naam}:{n.Regel}) staat {(n.Keer > 1 ? "meer dan één keer" : "niet")} in de kopregel."),
        ];
    }

    /// <summary>Translates every row.</summary>
    public Vertaaltelling Voer(string map, Stream uit)
    {
        using var lezer = Open(kaart, Path.Combine(map, kaart.Bron));
        var kop = Kop(lezer);
        var plaatsen = kaart.Kolommen.Select(k => k.Van.Length > 0 ? kop.IndexOf(Genormaliseerd(k.Van)) : -1).ToArray();
        var alleen = kaart.Alleen.Select(a => (Plaats: kop.IndexOf(Genormaliseerd(a.Van)), a.Waarden)).ToList();
        using var csv = new Csvschrijver(uit, kaart.Bestand.Kolommen.Select(k => k.Naam));
        var rij = new string[plaatsen.Length];
        var (gelezen, over, niet) = (0, 0, 0);
        while (lezer.Read())
        {
            gelezen++;
            switch (Vertaal(lezer, kop.Count, plaatsen, alleen, rij))
            {
                case Rijlot.Vertaald:
                    csv.Rij([.. rij]);
                    break;
                case Rijlot.Overgeslagen:
                    over++;
                    break;
                default:
                    niet++;
                    break;
            }
        }

        return new Vertaaltelling(kaart.Bestand.Naam, kaart.Bron, gelezen, csv.Rijen, over, niet) { LeegGelaten = _leeg.Values.SelectMany(r => r).Distinct().Count() };
    }

    private Rijlot Vertaal(CsvReader lezer, int velden, int[] plaatsen, List<(int Plaats, IReadOnlySet<string> Waarden)> alleen, string[] rij)
    {
        var regel = (int)lezer.LineNumber;
        if (lezer.FieldCount != velden)
        {
            Meld(-1, Veldental + " Zet een veld met het scheidingsteken erin tussen aanhalingstekens.", regel);
            return Rijlot.NietVertaald;
        }

        if (alleen.Any(a => !a.Waarden.Contains(lezer.GetString(a.Plaats).Trim())))
        {
            return Rijlot.Overgeslagen;
        }

        // A row that is left out on purpose is so whatever else is wrong with it.
        var fouten = new List<(int Kolom, string Melding)>();
        var leeg = new List<int>();
        for (var k = 0; k < plaatsen.Length; k++)
        {
            var kolom = kaart.Kolommen[k];
            var bron = plaatsen[k] < 0 ? "" : lezer.GetString(plaatsen[k]).Trim();
            if (kolom.Codes.TryGetValue(bron, out var code) || (bron.Length > 0 && kolom.Codes.TryGetValue(Rest, out code)))
            {
                if (code is null)
                {
                    return Rijlot.Overgeslagen;
                }

                rij[k] = code;
            }
            else if (kolom.Vulling == Vulling.Bron && bron.Length > 0 && Fout(kolom, bron, out rij[k]) is { } melding)
            {
                fouten.Add((k, melding));
            }
            else if (bron.Length > 0 && kolom is { Vulling: Vulling.Bron, Vorm.EenDagLater: true, Kolom.Verplicht: false } && Waardevorm.ValtNa(rij[k], maand))
            {
                // What still holds on the month's last day ends in a later month, and the contract leaves a later end empty until that month.
                rij[k] = "";
                leeg.Add(k);
            }
            else if (kolom.Vulling != Vulling.Bron || bron.Length == 0)
            {
                rij[k] = kolom.Vast;
            }
        }

        foreach (var (kolom, melding) in fouten)
        {
            Meld(kolom, melding, regel);
        }

        foreach (var kolom in leeg.Where(_ => fouten.Count == 0))
        {
            if (!_leeg.TryGetValue(kolom, out var regels))
            {
                _leeg.Add(kolom, regels = []);
            }

            regels.Add(regel);
        }

        return fouten.Count > 0 ? Rijlot.NietVertaald : Rijlot.Vertaald;
    }

    private static string? Fout(Kolomkaart kolom, string bron, out string waarde)
    {
        waarde = bron;
        if (kolom.Vorm is { } vorm)
        {
            waarde = vorm.ZetOm(bron) ?? "";
            return waarde.Length > 0 ? null : "De waarde heeft niet de vorm die de kaart noemt. Verbeter de bron of de vorm bij naar.";
        }

        return kolom.Codes.Count > 0 ? "De waarde staat niet op de kaart. Voeg een regel code toe, of een met van * voor al het andere." : null;
    }

    private static CsvReader Open(Bestandskaart kaart, string pad) => CsvReader.FromFile(pad, new CsvReaderOptions
    {
        Separator = kaart.Scheiding,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        TrimWhitespace = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        Encoding = kaart.Tekenset.Length > 0 ? Tekensets.Van(kaart.Tekenset) : null,
    });

    private static List<string> Kop(CsvReader lezer)
    {
        try
        {
            return [.. lezer.Headers.Select(Genormaliseerd)];
        }
        catch (CsvFormatException)
        {
            return [];
        }
    }

    private static IEnumerable<(string Van, int Regel)> Nodig(Bestandskaart kaart) =>
        kaart.Kolommen.Select(k => (k.Van, k.Regel)).Concat(kaart.Alleen.Select(a => (a.Van, a.Regel))).Where(n => n.Van.Length > 0).DistinctBy(n => Genormaliseerd(n.Van));

    private static string Genormaliseerd(string naam) => naam.Trim().ToUpperInvariant();

    private void Meld(int kolom, string melding, int regel)
    {
        if (!_bevindingen.TryGetValue((kolom, melding), out var regels))
        {
            _bevindingen.Add((kolom, melding), regels = []);
        }

        regels.Add(regel);
    }

    private enum Rijlot
    {
        Vertaald,
        Overgeslagen,
        NietVertaald,
    }
}
