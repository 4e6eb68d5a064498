using System.Globalization;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>
/// Numbers as people type them here: digits, at most two decimals after a comma or a point, no thousands separator,
/// because 1.234 could mean two things (the form of the extract contract).
/// </summary>
internal static class Getalvorm
{
    internal const string Uitleg = "schrijf cijfers, eventueel met een komma of punt en een of twee decimalen, zonder scheiding van duizendtallen";

    private const int MeesteCijfers = 15;

    internal static bool TryLees(ReadOnlySpan<char> tekst, out decimal waarde)
    {
        waarde = 0;
        var negatief = tekst.Length > 0 && tekst[0] is '-' or '−';
        var cijfers = negatief ? tekst[1..] : tekst;
        var teken = cijfers.IndexOfAny(',', '.');
        var heel = teken < 0 ? cijfers : cijfers[..teken];
        var decimalen = teken < 0 ? default : cijfers[(teken + 1)..];
        if (heel.IsEmpty || heel.Length > MeesteCijfers || heel.ContainsAnyExceptInRange('0', '9')
            || (teken >= 0 && decimalen.Length is not (1 or 2)) || decimalen.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        waarde = long.Parse(heel, NumberStyles.None, CultureInfo.InvariantCulture);
        var eenheid = 1m;
        foreach (var cijfer in decimalen)
        {
            eenheid /= 10;
            waarde += (cijfer - '0') * eenheid;
        }

        waarde = negatief ? -waarde : waarde;
        return true;
    }
}
