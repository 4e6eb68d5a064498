using System.Globalization;
using System.Text;
using RsdAnalytics.Model;

namespace RsdAnalytics.Tests;

/// <summary>
/// Writes small extracts for tests: say what happened to whom, and it writes what each month delivers by the extract contract
/// (a stand while something holds, a mutatie in the month of its start and of its end). Persons are numbers from 1 up.
/// </summary>
internal sealed class Leveringsbouwer
{
    private readonly List<Dossierproef> _dossiers = [];
    private readonly List<Melding> _mutaties = [];
    private readonly List<(int Nummer, int Persoon, string Gemeente, DateOnly Start, DateOnly? Einde)> _subsidies = [];
    private readonly List<(Maand Maand, string Rij)> _lasten = [];
    private readonly List<(Maand Maand, string Rij)> _metingen = [];

    /// <summary>The BSN of a person: the range for tests, passing the 11-proef.</summary>
    public static string Bsn(int persoon) => Bsns[persoon];

    private static string[] Bsns { get; } = [.. Enumerable.Range(999_000_000, 100_000)
        .Where(n => Enumerable.Range(0, 9).Sum(i => (i == 0 ? -1 : i + 1) * (n / (int)Math.Pow(10, i) % 10)) % 11 == 0)
        .Select(n => n.ToString(CultureInfo.InvariantCulture))];

    public Dossierproef Dossier(
        int persoon, string ingang, string? einde = null, string gemeente = "Duiven", string trede = "3", string geboren = "1980-06-15",
        int? partner = null, string ontheffing = "geen")
    {
        var dossier = new Dossierproef(_dossiers.Count + 1, persoon, partner, geboren, ontheffing, Dag(ingang), DagOfGeen(einde), gemeente, trede);
        _dossiers.Add(dossier);
        return dossier;
    }

    public Leveringsbouwer Plaatsing(
        int persoon, string datum, string? einde = null, string gemeente = "Duiven", string uitstroom = "volledig", bool lks = false,
        bool beschut = false, bool beperking = false, string? bekend = null) => Mutatie(
            "plaatsingen.csv", datum, einde, bekend,
            (nr, eind) => $"P{nr};{Bsn(persoon)};1980-06-15;{gemeente};werk;{JaNee(lks)};{JaNee(beschut)};{JaNee(beperking)};{datum};{eind};;{uitstroom}");

    public Leveringsbouwer Traject(
        int persoon, string start, string? einde = null, string resultaat = "werkfit", string gemeente = "Duiven", string tegel = "EW04",
        string partner = "Opstap", string kosten = "1000") => Mutatie(
            "trajecten.csv", start, einde, null,
            (nr, eind) => $"T{nr};{Bsn(persoon)};1980-06-15;{gemeente};{tegel};{partner};{start};{eind};{(eind.Length > 0 ? resultaat : "lopend")};{kosten}");

    public Leveringsbouwer Begeleiding(int persoon, string start, string? einde = null, string gemeente = "Duiven") => Mutatie(
        "begeleiding.csv", start, einde, null, (nr, eind) => $"B{nr};{Bsn(persoon)};{gemeente};welzijnswerk;{start};{eind}");

    public Leveringsbouwer Gesprek(int persoon, string datum, string gemeente = "Duiven", string soort = "preventief") => Mutatie(
        "jongerengesprekken.csv", datum, null, null, (nr, _) => $"G{nr};{Bsn(persoon)};2002-06-15;{gemeente};{datum};{soort}");

    public Leveringsbouwer Lks(int persoon, string start, string? einde = null, string gemeente = "Duiven")
    {
        _subsidies.Add((_subsidies.Count + 1, persoon, gemeente, Dag(start), DagOfGeen(einde)));
        return this;
    }

    public Leveringsbouwer Last(string maand, string gemeente, string lasten, string ontvangsten = "0", string lks = "0", string regeling = "PW")
    {
        _lasten.Add((Maand.Parse(maand), $"{gemeente};{regeling};{lasten};{ontvangsten};{lks}"));
        return this;
    }

    public Leveringsbouwer Tevredenheid(string maand, int jaar, string score)
    {
        _metingen.Add((Maand.Parse(maand), string.Create(CultureInfo.InvariantCulture, $"{jaar};{score};100")));
        return this;
    }

    /// <summary>Writes every month from <paramref name="van"/> to <paramref name="tot"/>, except those in <paramref name="zonder"/>.</summary>
    public void Schrijf(string map, string van, string tot, params string[] zonder)
    {
        var maanden = Maand.Reeks(Maand.Parse(van), Maand.Parse(tot)).Where(m => !zonder.Contains(m.ToString())).ToList();
        foreach (var (maand, vorige) in maanden.Select((m, i) => (m, i == 0 ? (Maand?)null : maanden[i - 1])))
        {
            var doel = Directory.CreateDirectory(Path.Combine(map, maand.ToString())).FullName;
            Bestand(doel, "dossiers.csv", "dossiernummer;bsn;bsn_partner;geboortedatum;gemeente;regeling;leefvorm;trede;ontheffing;arbeidsbeperking;ingangsdatum;reden_instroom;einddatum;reden_einde;uitkeringsbedrag",
                _dossiers.Where(d => d.Levert(maand)).Select(d => d.Rij(maand)));
            Bestand(doel, "plaatsingen.csv", "plaatsing_id;bsn;geboortedatum;gemeente;soort;met_lks;nieuw_beschut;arbeidsbeperking;datum_plaatsing;einddatum;reden_einde;uitstroom", Mutaties("plaatsingen.csv", maand, vorige));
            Bestand(doel, "trajecten.csv", "traject_id;bsn;geboortedatum;gemeente;tegel;partner;startdatum;einddatum;resultaat;kosten", Mutaties("trajecten.csv", maand, vorige));
            Bestand(doel, "begeleiding.csv", "begeleiding_id;bsn;gemeente;soort;startdatum;einddatum", Mutaties("begeleiding.csv", maand, vorige));
            Bestand(doel, "jongerengesprekken.csv", "gesprek_id;bsn;geboortedatum;gemeente;gespreksdatum;soort", Mutaties("jongerengesprekken.csv", maand, vorige));
            Bestand(doel, "loonkostensubsidies.csv", "lks_id;bsn;gemeente;startdatum;einddatum;loonwaarde_pct;bedrag",
                _subsidies.Where(s => Dossierproef.Loopt(s.Start, s.Einde, maand)).Select(s => $"L{s.Nummer};{Bsn(s.Persoon)};{s.Gemeente};{Tekst(s.Start)};{Eind(s.Einde, maand)};50;500"));
            Bestand(doel, "uitkeringslasten.csv", "gemeente;regeling;lasten;ontvangsten;lks_lasten", _lasten.Where(l => l.Maand == maand).Select(l => l.Rij));
            if (_metingen.Any(m => m.Maand == maand))
            {
                Bestand(doel, "klanttevredenheid.csv", "jaar;score;respondenten", _metingen.Where(m => m.Maand == maand).Select(m => m.Rij));
            }
        }
    }

    internal static string Eind(DateOnly? einde, Maand maand) => einde is { } dag && dag <= maand.LaatsteDag ? Tekst(dag) : "";

    internal static string Tekst(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? DagOfGeen(string? tekst) => tekst is null ? null : Dag(tekst);

    private static string JaNee(bool waarde) => waarde ? "ja" : "nee";

    private static void Bestand(string map, string naam, string kop, IEnumerable<string> rijen) =>
        File.WriteAllText(Path.Combine(map, naam), string.Join('\n', rijen.Prepend(kop)) + "\n", new UTF8Encoding(false));

    private Leveringsbouwer Mutatie(string bestand, string start, string? einde, string? bekend, Func<int, string, string> rij)
    {
        _mutaties.Add(new Melding(bestand, _mutaties.Count + 1, Dag(start), DagOfGeen(einde), bekend is null ? null : Maand.Parse(bekend), rij));
        return this;
    }

    // A month tells what began or ended since the delivered month before; the first one what ran in it or in the 12 months before.
    private IEnumerable<string> Mutaties(string bestand, Maand maand, Maand? vorige) =>
        from m in _mutaties
        where m.Bestand == bestand && m.Bekend <= maand
        let eerste = vorige is null && (m.Einde is null || m.Einde > maand.Plus(-12).EersteDag)
        let begon = !(m.Bekend <= vorige)
        let eindigde = m.Einde is { } einde && Maand.Van(einde) <= maand && !(Maand.Van(einde) <= vorige)
        where eerste || (vorige is not null && (begon || eindigde))
        select m.Rij(m.Nummer, Eind(m.Einde, maand));

    private sealed record Melding(
        string Bestand, int Nummer, DateOnly Start, DateOnly? Einde, Maand? EerstGemeld, Func<int, string, string> Rij)
    {
        public Maand Bekend => EerstGemeld ?? Maand.Van(Start);
    }
}

/// <summary>A case of a test, with what changes during its life.</summary>
internal sealed class Dossierproef(
    int nummer, int persoon, int? partner, string geboren, string ontheffing, DateOnly ingang, DateOnly? einde, string gemeente, string trede)
{
    private readonly List<(Maand Vanaf, string Gemeente, string Trede)> _standen = [(Maand.Van(ingang), gemeente, trede)];
    private Maand? _eerstGemeld;
    private Maand? _laatstGemeld;

    /// <summary>From this month on the case is in another gemeente or on another trede.</summary>
    public Dossierproef Vanaf(string maand, string? gemeente = null, string? trede = null)
    {
        _standen.Add((Maand.Parse(maand), gemeente ?? _standen[^1].Gemeente, trede ?? _standen[^1].Trede));
        return this;
    }

    /// <summary>The case is told of no earlier than this month.</summary>
    public Dossierproef GemeldIn(string maand)
    {
        _eerstGemeld = Maand.Parse(maand);
        return this;
    }

    /// <summary>After this month the case is not delivered any more, without an end.</summary>
    public Dossierproef VerdwijntNa(string maand)
    {
        _laatstGemeld = Maand.Parse(maand);
        return this;
    }

    internal static bool Loopt(DateOnly start, DateOnly? einde, Maand maand) =>
        start <= maand.LaatsteDag && (einde is null || einde >= maand.EersteDag);

    internal bool Levert(Maand maand) =>
        !(maand < _eerstGemeld) && !(maand > _laatstGemeld) && (Loopt(ingang, einde, maand) || maand == _eerstGemeld);

    internal string Rij(Maand maand)
    {
        var (_, plaats, trap) = _standen.Last(s => s.Vanaf <= maand);
        var leefvorm = partner is null ? "alleenstaand" : "gehuwd_samenwonend";
        var bsnPartner = partner is { } p ? Leveringsbouwer.Bsn(p) : "";
        return $"D{nummer};{Leveringsbouwer.Bsn(persoon)};{bsnPartner};{geboren};{plaats};PW;{leefvorm};{trap};{ontheffing};nee;{Leveringsbouwer.Tekst(ingang)};;{Leveringsbouwer.Eind(einde, maand)};;1000,00";
    }
}
