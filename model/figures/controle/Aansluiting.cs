using System.Globalization;
using Dapper;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Reconciliation of what is loaded: C01 the stock-flow identity, C02 cases gone without an end, C03 overlapping cases of
/// one person, C04 placements of unknown persons, C05 spending that does not fit the cases, C06 months that are missing,
/// C07 ladingen whose counts do not add up. Source: rekenregels, "Stroom"; extractcontract, "What is checked".
/// </summary>
public sealed class Aansluiting(IWarehouse warehouse, Referentiegegevens referentie)
{
    private const string Dossiers = "dossiers.csv";
    private const string Lasten = "uitkeringslasten.csv";

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private readonly Dictionary<int, string> _gemeenten = referentie.Gemeenten.ToDictionary(g => g.Id, g => g.Naam);

    /// <summary>Every finding in a state of the warehouse, in order of code, month and place.</summary>
    public IReadOnlyList<Controlebevinding> Controleer(Stand stand) =>
    [
        .. Stroom(stand), .. Verdwenen(stand), .. Overlap(stand), .. Onbekend(stand), .. Uitgaven(stand), .. Gaten(stand), .. Tellingen(stand),
    ];

    /// <summary>Every lading up to the state, in order of number.</summary>
    public IReadOnlyList<Ladingregel> Alle(Stand stand) =>
        [.. warehouse.Verbinding
            .Query<Lading>(Cijfersql.Opdracht("bouwstenen/geldige_lading", Cijfersql.Lees("controle/ladingen")), new { stand = stand.Lading })
            .Select(l => new Ladingregel(
                l.Nummer, Maand.VanSleutel(l.Maand), l.GeladenOp, l.Vervangt, l.Geldig, l.Geforceerd, l.GatToegestaan,
                l.Sleutelkenmerk, l.Gelezen, l.Geladen, l.Afgekeurd))];

    private IEnumerable<Controlebevinding> Stroom(Stand stand) =>
        new Stroomtabel(warehouse, referentie).Lees(stand)
            .Where(r => r.Sluit == false)
            .Select(r => new Controlebevinding(
                "C01", true, r.Maand, r.Gemeente, r.Maand, Dossiers, null,
                "Begin en stroom tellen niet op tot het eind. Controleer het warehouse met: rsd warehouse controleer"));

    private IEnumerable<Controlebevinding> Verdwenen(Stand stand) =>
        Lees("bouwstenen/zijde", "controle/verdwenen", stand).Select(r => r.AndereRegel is { } afgekeurd
            ? Bevinding(r, "C02", false, Dossiers,
                $"Dit dossier is in {Naam(r.Maand)} verdwenen omdat zijn rij daar is afgekeurd ({Naam(r.Maand)}/{Dossiers}:{afgekeurd}). Laat die rij verbeteren en lever {Naam(r.Maand)} opnieuw.")
            : Bevinding(r, "C02", true, Dossiers,
                $"Dit dossier ontbreekt in {Naam(r.Maand)} zonder dat een einddatum is geleverd. Laat het dossier met einddatum opnieuw leveren."));

    private IEnumerable<Controlebevinding> Overlap(Stand stand) =>
        Lees("controle/overlap", "", stand).Select(r => Bevinding(
            r, "C03", true, Dossiers,
            $"Dit dossier en dat op regel {r.AndereRegel} zijn van dezelfde persoon en lopen tegelijk (sinds de levering van {Naam(r.Maand)}); de persoon telt dubbel in het bestand. Laat een van beide beëindigen of verbeteren."));

    private IEnumerable<Controlebevinding> Onbekend(Stand stand) =>
        Lees("controle/onbekend", "", stand).Select(r => Bevinding(
            r, "C04", false, "plaatsingen.csv",
            "De persoon van deze plaatsing komt in geen dossier, loonkostensubsidie of jongerengesprek voor. Vraag na of het nummer van de persoon klopt."));

    private IEnumerable<Controlebevinding> Uitgaven(Stand stand)
    {
        var rijen = warehouse.Verbinding.Query<Last>(Cijfersql.Opdracht("controle/lasten"), new { stand = stand.Lading });
        foreach (var gemeente in rijen.GroupBy(r => r.GemeenteId))
        {
            var maanden = gemeente.ToList();
            var perDossier = maanden
                .Select(m => m.Lasten is { } lasten && m.Dossiers >= Grenzen(m)?.MinsteDossiers ? lasten / (double)m.Dossiers : (double?)null)
                .ToList();
            for (var i = 0; i < maanden.Count; i++)
            {
                var (maand, naam) = (Maand.VanSleutel(maanden[i].Maand), _gemeenten.GetValueOrDefault(gemeente.Key));
                if (maanden[i].Lasten is null)
                {
                    yield return new Controlebevinding(
                        "C05", false, maand, naam, maand, Lasten, null,
                        "Er zijn open dossiers, maar geen uitgaven. Laat de uitgaven van deze gemeente leveren.");
                }
                else if (Grenzen(maanden[i]) is { } grenzen && Lastencontrole.Afwijking(perDossier, i, grenzen) is { } afwijking)
                {
                    var tekst = double.IsFinite(afwijking)
                        ? string.Create(Nederlands, $"{Math.Round(Math.Abs(afwijking) * 100):0} % {(afwijking > 0 ? "hoger" : "lager")}")
                        : "veel hoger";
                    yield return new Controlebevinding(
                        "C05", false, maand, naam, maand, Lasten, maanden[i].Regel,
                        $"De uitgaven per open dossier zijn {tekst} dan in de maanden eromheen. Vraag na of de uitgaven of de dossiers van deze maand volledig zijn.");
                }
            }
        }
    }

    private Lastengrenzen? Grenzen(Last last) => referentie.Lastengrenzen(Maand.VanSleutel(last.Maand).Jaar);

    private IEnumerable<Controlebevinding> Gaten(Stand stand)
    {
        var maanden = Ladingen.Maanden(warehouse, stand);
        return maanden.Count == 0
            ? []
            : Maand.Reeks(maanden[0], maanden[^1]).Except(maanden).Select(m => new Controlebevinding(
                "C06", false, m, null, null, null, null,
                "Deze maand is niet geladen; van de maand erna is daardoor alleen het eind bekend. Laad de maand alsnog."));
    }

    private IEnumerable<Controlebevinding> Tellingen(Stand stand) =>
        Alle(stand).Where(l => l.Gelezen != l.Geladen + l.Afgekeurd).Select(l => new Controlebevinding(
            "C07", true, l.Maand, null, null, null, null,
            $"Van lading {l.Lading} is gelezen niet gelijk aan geladen plus afgekeurd. Controleer het warehouse met: rsd warehouse controleer"));

    private Controlebevinding Bevinding(Rij r, string code, bool blokkerend, string bestand, string melding) => new(
        code, blokkerend, Maand.VanSleutel(r.Maand), _gemeenten.GetValueOrDefault(r.GemeenteId), Maand.VanSleutel(r.Bronmaand), bestand, r.Regel, melding);

    private IEnumerable<Rij> Lees(string naam, string staart, Stand stand) => warehouse.Verbinding.Query<Rij>(
        Cijfersql.Opdracht(naam, staart.Length == 0 ? "" : Cijfersql.Lees(staart)), new { stand = stand.Lading });

    private static string Naam(int maand) => Maand.VanSleutel(maand).ToString();

    private sealed class Rij
    {
        public int Maand { get; set; }

        public int GemeenteId { get; set; }

        public int Bronmaand { get; set; }

        public int Regel { get; set; }

        public int? AndereRegel { get; set; }
    }

    private sealed class Last
    {
        public int Maand { get; set; }

        public int GemeenteId { get; set; }

        public int Dossiers { get; set; }

        public long? Lasten { get; set; }

        public int? Regel { get; set; }
    }

    private sealed class Lading
    {
        public int Nummer { get; set; }

        public int Maand { get; set; }

        public string GeladenOp { get; set; } = "";

        public int? Vervangt { get; set; }

        public bool Geldig { get; set; }

        public bool Geforceerd { get; set; }

        public bool GatToegestaan { get; set; }

        public string Sleutelkenmerk { get; set; } = "";

        public int Gelezen { get; set; }

        public int Geladen { get; set; }

        public int Afgekeurd { get; set; }
    }
}
