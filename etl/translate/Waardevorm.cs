using System.Globalization;
using System.Text.RegularExpressions;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Translate;

/// <summary>How the values of an export are written, and so how they are rewritten in the form of the contract.</summary>
internal sealed partial class Waardevorm
{
    private const string Contractdatum = "yyyy-MM-dd";
    private const string DagLater = "+1";

    private static readonly Dictionary<string, Func<string, string?>> Bedragvormen = new()
    {
        ["komma"] = tekst => Komma().IsMatch(tekst) ? tekst.Replace(".", "", StringComparison.Ordinal) : null,
        ["punt"] = tekst => Punt().IsMatch(tekst) ? tekst.Replace(",", "", StringComparison.Ordinal) : null,
        ["centen"] = tekst => Centen().Match(tekst) is { Success: true } m
            ? $"{m.Groups["min"].Value}{Cijfers(m.Groups["heel"].Value)},{m.Groups["deel"].Value.PadLeft(2, '0')}"
            : null,
    };

    private readonly Func<string, string?> _zetOm;

    private Waardevorm(Func<string, string?> zetOm) => _zetOm = zetOm;

    /// <summary>Whether a date becomes that of the day after.</summary>
    public bool EenDagLater { get; private init; }

    /// <summary>Finds the form by its name on the map; null when the column cannot have it.</summary>
    public static Waardevorm? Zoek(string naam, Kolomsoort soort) => soort switch
    {
        Kolomsoort.Datum => Datum(naam),
        Kolomsoort.Bedrag when Bedragvormen.TryGetValue(naam.ToLowerInvariant(), out var vorm) => new Waardevorm(vorm),
        Kolomsoort.Bsn when naam.Equals("aanvullen", StringComparison.OrdinalIgnoreCase) => new Waardevorm(tekst => KorteBsn().IsMatch(tekst) ? tekst.PadLeft(9, '0') : null),
        _ => null,
    };

    /// <summary>The forms that a column can have, for a message.</summary>
    public static string Mogelijk(Kolomsoort soort) => soort switch
    {
        Kolomsoort.Datum => "een datumvorm van J, M en D, bijvoorbeeld JJJJMMDD of DD-MM-JJJJ, zo nodig met +1 erachter",
        Kolomsoort.Bedrag => string.Join(", ", Bedragvormen.Keys),
        Kolomsoort.Bsn => "aanvullen",
        _ => "niets",
    };

    /// <summary>The value in the form of the contract; null when it is not written in this form.</summary>
    public string? ZetOm(string tekst) => _zetOm(tekst);

    // +1 makes the last day something holds the first day it does not, as the contract tells an end.
    private static Waardevorm? Datum(string naam)
    {
        var later = naam.EndsWith(DagLater, StringComparison.Ordinal);
        var vorm = (later ? naam[..^DagLater.Length] : naam).Trim().ToUpperInvariant();
        if (!Datumvorm().IsMatch(vorm) || vorm.Count(c => c == 'J') != 4 || vorm.Count(c => c == 'M') is 0 or > 2 || vorm.Count(c => c == 'D') is 0 or > 2)
        {
            return null;
        }

        var patroon = vorm.Replace('J', 'y').Replace('D', 'd');
        return new Waardevorm(tekst => DateOnly.TryParseExact(tekst, patroon, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) && (!later || dag < DateOnly.MaxValue)
            ? (later ? dag.AddDays(1) : dag).ToString(Contractdatum, CultureInfo.InvariantCulture)
            : null)
        {
            EenDagLater = later,
        };
    }

    /// <summary>Whether a date in the form of the contract lies after a month.</summary>
    public static bool ValtNa(string datum, Maand maand) =>
        DateOnly.TryParseExact(datum, Contractdatum, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) && dag > maand.LaatsteDag;

    private static string Cijfers(string heel) => heel.TrimStart('0') is { Length: > 0 } cijfers ? cijfers : "0";

    [GeneratedRegex(@"\A(?=[^J]*J+[^J]*\z)(?=[^M]*M+[^M]*\z)(?=[^D]*D+[^D]*\z)[JMD]+([-/. ]?[JMD]+){0,2}\z")]
    private static partial Regex Datumvorm();

    [GeneratedRegex(@"\A-?([0-9]+|[0-9]{1,3}(\.[0-9]{3})+)(,[0-9]{1,2})?\z")]
    private static partial Regex Komma();

    [GeneratedRegex(@"\A-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]{1,2})?\z")]
    private static partial Regex Punt();

    [GeneratedRegex(@"\A(?<min>-?)(?<heel>[0-9]*?)(?<deel>[0-9]{1,2})\z")]
    private static partial Regex Centen();

    [GeneratedRegex(@"\A[0-9]{7,9}\z")]
    private static partial Regex KorteBsn();
}
