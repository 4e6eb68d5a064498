using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Entities;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Etl.Translate;

/// <summary>
/// Reads a map and checks all of it against the contract, so that a fault of the map is told at once and at its line, and not
/// row by row. Every column of a file on the map must be named, so that nothing is left empty by oversight.
/// </summary>
public sealed class Kaartlezer
{
    private const string Bron = "bron";
    private const string Alleen = "alleen";
    private const string Kolomregel = "kolom";
    private const string Code = "code";
    private const string Vast = "vast";
    private const string Leeg = "leeg";
    private const string Ontbreekt = "ontbreekt";
    private const string SlaOver = "-";

    private static readonly string[] Bestandsoorten = [Bron, Alleen, Ontbreekt];
    private static readonly string[] Kolomsoorten = [Kolomregel, Code, Vast, Leeg, Ontbreekt];

    private static readonly Dictionary<string, char> Scheidingen = new() { [";"] = ';', [","] = ',', ["tab"] = '\t', ["|"] = '|' };

    private readonly string _naam;
    private readonly Referentiegegevens _referentie;
    private readonly List<(int Regel, string Melding)> _fouten = [];

    private Kaartlezer(string naam, Referentiegegevens referentie) => (_naam, _referentie) = (naam, referentie);

    /// <summary>Reads a map.</summary>
    /// <param name="inhoud">The bytes of the file.</param>
    /// <param name="naam">What messages call it.</param>
    /// <param name="referentie">The reference data: codes and municipalities.</param>
    /// <exception cref="KaartFout">Something is wrong; every fault is named with its line.</exception>
    public static Kaart Lees(byte[] inhoud, string naam, Referentiegegevens referentie)
    {
        var regels = Kaartregel.Lees(inhoud, naam);
        return new Kaartlezer(naam, referentie).Lees(regels);
    }

    private Kaart Lees(IReadOnlyList<Kaartregel> regels)
    {
        if (regels.Count == 0)
        {
            throw new KaartFout([$"{_naam} heeft geen regels."]);
        }

        foreach (var r in regels.Where(r => Extractcontract.Bestanden.All(b => !Zelfde(b.Naam, r.Bestand))))
        {
            Fout(r, $"het bestand '{r.Bestand}' kent het contract niet. Kies uit: {string.Join(", ", Extractcontract.Bestanden.Select(b => b.Naam))}.");
        }

        var bestanden = new List<Bestandskaart>();
        foreach (var bestand in Extractcontract.Bestanden)
        {
            var eigen = regels.Where(r => Zelfde(bestand.Naam, r.Bestand)).ToList();
            if (eigen.Count > 0)
            {
                bestanden.Add(Bestand(bestand, eigen));
            }
        }

        return _fouten.Count == 0
            ? new Kaart(_naam, bestanden)
            : throw new KaartFout(_fouten.OrderBy(f => f.Regel).Select(f => $"{_naam}:{f.Regel}: {f.Melding}"));
    }

    private Bestandskaart Bestand(Contractbestand bestand, List<Kaartregel> regels)
    {
        var geheel = regels.Where(r => r.Kolom.Length == 0).ToList();
        foreach (var r in geheel.Where(r => !Bestandsoorten.Contains(r.Soort)))
        {
            Fout(r, $"'{r.Soort}' zonder kolom bestaat niet. Kies uit: {string.Join(", ", Bestandsoorten)}; of noem de kolom.");
        }

        var bronnen = geheel.Where(r => r.Soort is Bron or Ontbreekt).ToList();
        foreach (var r in bronnen.Skip(1))
        {
            Fout(r, $"voor {bestand.Naam} staat er al een regel {Bron} of {Ontbreekt}, op regel {bronnen[0].Regel}. Eén bestand komt uit één bron.");
        }

        if (bronnen.Count == 0)
        {
            Fout(regels[0], $"voor {bestand.Naam} ontbreekt een regel {Bron} met het bestand waaruit het komt, of {Ontbreekt} met de reden.");
            return new Bestandskaart(bestand, "");
        }

        var eerste = bronnen[0];
        if (eerste.Soort == Ontbreekt)
        {
            EisToelichting(eerste);
            foreach (var r in regels.Where(r => r != eerste))
            {
                Fout(r, $"{bestand.Naam} ontbreekt volgens regel {eerste.Regel}; dan zijn er geen andere regels.");
            }

            return new Bestandskaart(bestand, "") { Toelichting = eerste.Toelichting };
        }

        var (scheiding, tekenset) = Vorm(eerste);
        if (eerste.Van.Length == 0 || Path.GetFileName(eerste.Van) != eerste.Van)
        {
            Fout(eerste, "noem bij van de naam van het bestand, zonder map.");
        }

        KeurKolommen(bestand, regels);
        return new Bestandskaart(bestand, eerste.Van)
        {
            Scheiding = scheiding,
            Regel = eerste.Regel,
            Tekenset = tekenset,
            Toelichting = eerste.Toelichting,
            Alleen = [.. geheel.Where(r => r.Soort == Alleen).GroupBy(r => Gevuld(r, r.Van, "de kolom van de bron"), StringComparer.OrdinalIgnoreCase)
                .Select(g => (g.Key, (IReadOnlySet<string>)g.Select(r => r.Naar).ToHashSet(StringComparer.OrdinalIgnoreCase), g.First().Regel))],
            Kolommen = [.. bestand.Kolommen.Select(k => Kolom(bestand, k, [.. regels.Where(r => Zelfde(r.Kolom, k.Naam))], eerste))],
        };
    }

    private void KeurKolommen(Contractbestand bestand, List<Kaartregel> regels)
    {
        foreach (var r in regels.Where(r => r.Kolom.Length > 0 && bestand.Kolommen.All(k => !Zelfde(k.Naam, r.Kolom))))
        {
            Fout(r, $"{bestand.Naam} heeft geen kolom '{r.Kolom}'. Kies uit: {string.Join(", ", bestand.Kolommen.Select(k => k.Naam))}.");
        }
    }

    private Kolomkaart Kolom(Contractbestand bestand, Kolom kolom, List<Kaartregel> regels, Kaartregel bron)
    {
        foreach (var r in regels.Where(r => !Kolomsoorten.Contains(r.Soort)))
        {
            Fout(r, $"'{r.Soort}' bestaat niet voor een kolom. Kies uit: {string.Join(", ", Kolomsoorten)}.");
        }

        var vullingen = regels.Where(r => r.Soort is Kolomregel or Vast or Leeg or Ontbreekt).ToList();
        foreach (var r in vullingen.Skip(1))
        {
            Fout(r, $"voor {kolom.Naam} zegt regel {vullingen[0].Regel} al hoe zij wordt gevuld.");
        }

        if (vullingen.Count == 0)
        {
            Fout(regels.Count > 0 ? regels[0] : bron, $"voor de kolom {kolom.Naam} van {bestand.Naam} ontbreekt een regel. Zeg met {Kolomregel}, {Vast}, {Leeg} of {Ontbreekt} hoe zij wordt gevuld.");
            return new Kolomkaart(kolom, Vulling.Ontbreekt);
        }

        var regel = vullingen[0];
        var codes = regels.Where(r => r.Soort == Code).ToList();
        foreach (var r in codes.Where(_ => regel.Soort != Kolomregel))
        {
            Fout(r, $"codes horen bij een regel {Kolomregel}; voor {kolom.Naam} is er een regel {regel.Soort}.");
        }

        if (regel.Soort == Leeg && kolom.Verplicht)
        {
            Fout(regel, $"{kolom.Naam} is verplicht en mag niet leeg blijven. Kan de bron haar niet geven, schrijf dan {Ontbreekt} met de reden.");
        }

        if (regel.Soort == Ontbreekt)
        {
            EisToelichting(regel);
        }

        return regel.Soort switch
        {
            Vast => new Kolomkaart(kolom, Vulling.Vast) { Vast = Waarde(kolom, regel, Gevuld(regel, regel.Naar, "de waarde bij naar")), Toelichting = regel.Toelichting },
            Leeg => new Kolomkaart(kolom, Vulling.Leeg) { Toelichting = regel.Toelichting },
            Ontbreekt => new Kolomkaart(kolom, Vulling.Ontbreekt) { Toelichting = regel.Toelichting },
            _ => new Kolomkaart(kolom, Vulling.Bron)
            {
                Van = Gevuld(regel, regel.Van, "de kolom van de bron bij van"),
                Regel = regel.Regel,
                Vorm = Waardevorm(kolom, regel),
                Codes = Codes(kolom, codes),
                Toelichting = regel.Toelichting,
            },
        };
    }

    private Waardevorm? Waardevorm(Kolom kolom, Kaartregel regel)
    {
        var vorm = regel.Naar.Length == 0 ? null : Translate.Waardevorm.Zoek(regel.Naar, kolom.Vorm.Soort);
        if (regel.Naar.Length > 0 && vorm is null)
        {
            Fout(regel, $"'{regel.Naar}' is geen vorm voor {kolom.Naam}. Mogelijk is: {Translate.Waardevorm.Mogelijk(kolom.Vorm.Soort)}.");
        }

        return vorm;
    }

    private Dictionary<string, string?> Codes(Kolom kolom, List<Kaartregel> regels)
    {
        var codes = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var r in regels)
        {
            if (!codes.TryAdd(r.Van, r.Naar == SlaOver ? null : r.Naar.Length == 0 ? "" : Waarde(kolom, r, r.Naar)))
            {
                Fout(r, $"deze waarde van {kolom.Naam} staat al eerder op de kaart.");
            }

            if (r.Naar.Length == 0 && kolom.Verplicht)
            {
                Fout(r, $"{kolom.Naam} is verplicht en kan niet leeg worden. Noem bij naar een waarde, of {SlaOver} om de rij over te slaan.");
            }
        }

        return codes;
    }

    // What the map itself writes must be what the contract takes; what the export writes is judged row by row.
    private string Waarde(Kolom kolom, Kaartregel regel, string waarde)
    {
        var keuzes = kolom.Vorm.Soort switch
        {
            Kolomsoort.Code => _referentie.Codelijst(kolom.Vorm.Lijst!).Codes.Select(c => c.Waarde),
            Kolomsoort.Gemeente => _referentie.Gemeenten.SelectMany(g => new[] { g.Naam, g.CbsCode }),
            Kolomsoort.JaNee => ["ja", "nee"],
            _ => null,
        };
        if (keuzes?.Any(k => Zelfde(k, waarde)) == false)
        {
            Fout(regel, $"'{waarde}' is geen waarde van {kolom.Naam}. Kies uit: {string.Join(", ", keuzes)}.");
        }

        if (kolom.Vorm.Soort == Kolomsoort.Bsn)
        {
            Fout(regel, $"een vaste waarde voor {kolom.Naam} kan niet: een BSN hoort niet op een kaart.");
        }

        return waarde;
    }

    private (char Scheiding, string Tekenset) Vorm(Kaartregel regel)
    {
        var (scheiding, tekenset) = (';', "");
        foreach (var deel in regel.Naar.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Scheidingen.TryGetValue(deel.ToLowerInvariant(), out var teken))
            {
                scheiding = teken;
            }
            else if (Tekensets.Kent(deel))
            {
                tekenset = deel;
            }
            else
            {
                Fout(regel, $"'{deel}' is geen scheidingsteken ({string.Join(' ', Scheidingen.Keys)}) en geen tekenset ({string.Join(", ", Tekensets.Namen)}).");
            }
        }

        return (scheiding, tekenset);
    }

    private void EisToelichting(Kaartregel regel)
    {
        if (regel.Toelichting.Length == 0)
        {
            Fout(regel, "zeg bij toelichting waarom het ontbreekt.");
        }
    }

    private string Gevuld(Kaartregel regel, string waarde, string wat)
    {
        if (waarde.Length == 0)
        {
            Fout(regel, $"noem {wat}.");
        }

        return waarde;
    }

    private void Fout(Kaartregel regel, string melding) => _fouten.Add((regel.Regel, melding));

    private static bool Zelfde(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
