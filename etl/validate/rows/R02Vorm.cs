using System.Buffers.Text;

namespace RsdAnalytics.Etl.Validate.Rows;

/// <summary>
/// R02: a date, amount or number does not have the form of the contract. Source: extractcontract, "Form".
/// </summary>
internal static class R02Vorm
{
    public const string Code = "R02";

    public const string DatumMelding = "Dit is geen bestaande datum in de vorm JJJJ-MM-DD. Verbeter de datum.";

    public const string BedragMelding =
        "Dit bedrag heeft een verkeerde vorm. Schrijf cijfers, met hoogstens een komma of punt en één of twee decimalen, zonder punt voor duizendtallen.";

    public const string MinMelding = "Dit bedrag heeft een verkeerde vorm. Een min mag hier niet; schrijf verder alleen cijfers met hoogstens twee decimalen.";

    public const string GetalMelding = "Dit is geen heel getal. Schrijf alleen cijfers.";

    /// <summary>More digits than this cannot be an amount in euros and would not fit in cents.</summary>
    internal const int MeesteCijfers = 15;

    /// <summary>Reads JJJJ-MM-DD and nothing else; a day that does not exist is refused.</summary>
    public static bool TryDatum(ReadOnlySpan<byte> tekst, out DateOnly datum)
    {
        datum = default;
        if (tekst.Length != 10 || tekst[4] != '-' || tekst[7] != '-'
            || !TryCijfers(tekst[..4], out var jaar) || !TryCijfers(tekst[5..7], out var maand) || !TryCijfers(tekst[8..], out var dag)
            || jaar < 1 || maand is < 1 or > 12 || dag < 1 || dag > DateTime.DaysInMonth((int)jaar, (int)maand))
        {
            return false;
        }

        datum = new DateOnly((int)jaar, (int)maand, (int)dag);
        return true;
    }

    /// <summary>Reads digits, optionally a comma or point with one or two decimals; a minus only where it may stand.</summary>
    /// <returns>Whether the form is right; <paramref name="honderdsten"/> is the number times one hundred.</returns>
    public static bool TryBedrag(ReadOnlySpan<byte> tekst, bool minMag, out long honderdsten)
    {
        honderdsten = 0;
        var min = tekst.Length > 0 && tekst[0] == '-';
        if (min && !minMag)
        {
            return false;
        }

        var cijfers = min ? tekst[1..] : tekst;
        var teken = cijfers.IndexOfAny((byte)',', (byte)'.');
        var heel = teken < 0 ? cijfers : cijfers[..teken];
        var deel = teken < 0 ? default : cijfers[(teken + 1)..];
        if (!TryCijfers(heel, out var euro) || (teken >= 0 && deel.Length is not (1 or 2)) || (teken >= 0 && !TryCijfers(deel, out _)))
        {
            return false;
        }

        long cent = 0;
        if (teken >= 0 && TryCijfers(deel, out cent) && deel.Length == 1)
        {
            cent *= 10;
        }

        honderdsten = (euro * 100) + cent;
        honderdsten = min ? -honderdsten : honderdsten;
        return true;
    }

    /// <summary>Reads a whole number of digits only.</summary>
    public static bool TryGetal(ReadOnlySpan<byte> tekst, out long getal) => TryCijfers(tekst, out getal);

    private static bool TryCijfers(ReadOnlySpan<byte> tekst, out long getal)
    {
        getal = 0;
        return tekst.Length is > 0 and <= MeesteCijfers
            && !tekst.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && Utf8Parser.TryParse(tekst, out getal, out _);
    }
}
