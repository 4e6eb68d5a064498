using System.Text.RegularExpressions;

namespace RsdAnalytics.Tests.Seeds.Generator;

/// <summary>The row checks of the extract contract (R01–R09), written from the page and apart from the load.</summary>
internal static partial class Contractvorm
{
    private const string Regelingen = "PW|IOAW|IOAZ|BBZ";

    /// <summary>Columns with their rule: d day, a amount, m amount that may be negative, b boolean, n BSN, g gemeente, t text, i whole number, or a list of codes; ? may be empty.</summary>
    public static readonly IReadOnlyDictionary<string, (string Kolom, string Vorm)[]> Bestanden = new Dictionary<string, (string, string)[]>
    {
        ["dossiers.csv"] =
        [
            ("dossiernummer", "t"), ("bsn", "n"), ("bsn_partner", "?n"), ("geboortedatum", "d"), ("gemeente", "g"), ("regeling", Regelingen),
            ("leefvorm", "alleenstaand|alleenstaande_ouder|gehuwd_samenwonend"), ("trede", "1|2a|2b|3|4|5|6"), ("ontheffing", "geen|tijdelijk|volledig"),
            ("arbeidsbeperking", "b"), ("ingangsdatum", "d"), ("reden_instroom", "?t"), ("einddatum", "?d"), ("reden_einde", "?t"), ("uitkeringsbedrag", "a"),
        ],
        ["plaatsingen.csv"] =
        [
            ("plaatsing_id", "t"), ("bsn", "n"), ("geboortedatum", "d"), ("gemeente", "g"), ("soort", "werk|opleiding|bedrijf"), ("met_lks", "b"), ("nieuw_beschut", "b"),
            ("arbeidsbeperking", "b"), ("datum_plaatsing", "d"), ("einddatum", "?d"), ("reden_einde", "?t"), ("uitstroom", "volledig|gedeeltelijk|geen"),
        ],
        ["trajecten.csv"] =
        [
            ("traject_id", "t"), ("bsn", "n"), ("geboortedatum", "d"), ("gemeente", "g"), ("tegel", "EW01|EW02|EW03|EW04|EW05|EW06|EW07|EW08|EW09"), ("partner", "t"),
            ("startdatum", "d"), ("einddatum", "?d"), ("resultaat", "lopend|werkfit|geplaatst|gestopt"), ("kosten", "a"),
        ],
        ["loonkostensubsidies.csv"] =
        [
            ("lks_id", "t"), ("bsn", "n"), ("gemeente", "g"), ("startdatum", "d"), ("einddatum", "?d"), ("loonwaarde_pct", "a"), ("bedrag", "a"),
        ],
        ["begeleiding.csv"] =
        [
            ("begeleiding_id", "t"), ("bsn", "n"), ("gemeente", "g"),
            ("soort", "voorbereidend_traject|activerend_werk|welzijnswerk|vrijwilligerswerk|sport_hobby|hulpverlening"), ("startdatum", "d"), ("einddatum", "?d"),
        ],
        ["jongerengesprekken.csv"] =
        [
            ("gesprek_id", "t"), ("bsn", "n"), ("geboortedatum", "d"), ("gemeente", "g"), ("gespreksdatum", "d"), ("soort", "preventief|overig"),
        ],
        ["uitkeringslasten.csv"] = [("gemeente", "g"), ("regeling", Regelingen), ("lasten", "m"), ("ontvangsten", "m"), ("lks_lasten", "m")],
    };

    private static readonly string[] Startkolommen = ["ingangsdatum", "datum_plaatsing", "startdatum", "gespreksdatum"];

    /// <summary>What is wrong with a row; null when nothing is.</summary>
    public static string? Fout(string bestand, Rij rij, DateOnly laatsteDag)
    {
        var kolommen = Bestanden[bestand];
        if (rij.Velden != kolommen.Length)
        {
            return "R08";
        }

        foreach (var (kolom, vorm) in kolommen)
        {
            if (Fout(rij[kolom], vorm) is { } code)
            {
                return $"{code} {kolom}";
            }
        }

        return Datumfout(rij, kolommen, laatsteDag) ?? Bereikfout(rij, bestand);
    }

    public static bool Elfproef(string bsn)
    {
        if (!Negencijfers().IsMatch(bsn) || bsn == "000000000")
        {
            return false;
        }

        var som = -(bsn[8] - '0');
        for (var i = 0; i < 8; i++)
        {
            som += (9 - i) * (bsn[i] - '0');
        }

        return som % 11 == 0;
    }

    private static string? Fout(string waarde, string vorm)
    {
        if (waarde.Length == 0)
        {
            return vorm[0] == '?' ? null : "R01";
        }

        return vorm.TrimStart('?') switch
        {
            "t" => waarde == waarde.Trim() && !waarde.Contains('"', StringComparison.Ordinal) ? null : "R02",
            "d" => DateOnly.TryParseExact(waarde, "yyyy-MM-dd", out _) ? null : "R02",
            "a" => Bedragvorm().IsMatch(waarde) ? null : "R02",
            "m" => Bedragvorm().IsMatch(waarde.TrimStart('-')) ? null : "R02",
            "n" => Elfproef(waarde) ? null : "R04",
            "g" => waarde is "Duiven" or "Westervoort" or "Zevenaar" ? null : "R09",
            "b" => waarde is "ja" or "nee" ? null : "R03",
            var codes => codes.Split('|').Contains(waarde) ? null : "R03",
        };
    }

    private static string? Datumfout(Rij rij, (string Kolom, string Vorm)[] kolommen, DateOnly laatsteDag)
    {
        var startkolom = Array.Find(Startkolommen, naam => kolommen.Any(kolom => kolom.Kolom == naam));
        if (startkolom is null)
        {
            return null;
        }

        var start = rij.Dag(startkolom);
        var einde = kolommen.Any(kolom => kolom.Kolom == "einddatum") ? rij.Dag("einddatum") : null;
        var geboren = kolommen.Any(kolom => kolom.Kolom == "geboortedatum") ? rij.Dag("geboortedatum") : null;
        return start > laatsteDag || einde > laatsteDag || einde <= start || geboren > start ? "R05" : null;
    }

    private static string? Bereikfout(Rij rij, string bestand) =>
        bestand == "loonkostensubsidies.csv" && rij.Bedrag("loonwaarde_pct") is < 0 or > 100 ? "R07" : null;

    [GeneratedRegex("^[0-9]{9}$")]
    private static partial Regex Negencijfers();

    [GeneratedRegex("^[0-9]+([,.][0-9]{1,2})?$")]
    private static partial Regex Bedragvorm();
}
