using System.Globalization;
using RsdAnalytics.Etl.Validate.Rows;

namespace RsdAnalytics.Etl.Contract;

/// <summary>
/// The form of an amount (R02) and its bounds (R07) as one regular expression, for tools that know no other way to say that a
/// comma and a point are both allowed. Source: extractcontract, "Form".
/// </summary>
internal static class Getalpatroon
{
    private const string Decimalen = "([.,][0-9]{1,2})?";
    private const string GeenDecimalen = "([.,]0{1,2})?";

    // Leading zeros count as digits: together with the longest bound no more than an amount may have.
    private const string Voorloop = "0{0,12}";

    /// <summary>The expression of a column of amounts.</summary>
    public static string Van(Kolomvorm vorm) => vorm.Bereik is { } bereik
        ? Van(bereik.Van / 100, bereik.TotEnMet / 100)
        : (vorm.MinMag ? "-?" : "") + $"[0-9]{{1,{R02Vorm.MeesteCijfers}}}{Decimalen}";

    // Below the upper bound any decimals, on it none but zeros.
    private static string Van(long van, long totEnMet) =>
        $"{Voorloop}(({string.Join('|', Heel(van, totEnMet - 1))}){Decimalen}|{Tekst(totEnMet)}{GeenDecimalen})";

    private static IEnumerable<string> Heel(long van, long totEnMet)
    {
        for (long begin = van, macht = 10; begin <= totEnMet; begin = macht, macht *= 10)
        {
            while (macht <= begin)
            {
                macht *= 10;
            }

            yield return EvenLang(Tekst(begin), Tekst(Math.Min(macht - 1, totEnMet)));
        }
    }

    // Two numbers of as many digits: what they share, then the digits between.
    private static string EvenLang(string van, string totEnMet)
    {
        if (van.Length == 0)
        {
            return "";
        }

        var (eerste, laatste, rest) = (van[0], totEnMet[0], van.Length - 1);
        if (eerste == laatste)
        {
            return eerste + EvenLang(van[1..], totEnMet[1..]);
        }

        var delen = new List<string>();
        if (van[1..].Any(c => c != '0'))
        {
            delen.Add(eerste++ + EvenLang(van[1..], new string('9', rest)));
        }

        var vol = totEnMet[1..].All(c => c == '9');
        var tot = vol ? laatste : (char)(laatste - 1);
        if (eerste <= tot)
        {
            delen.Add((eerste == tot ? $"{tot}" : $"[{eerste}-{tot}]") + string.Concat(Enumerable.Repeat("[0-9]", rest)));
        }

        if (!vol)
        {
            delen.Add(laatste + EvenLang(new string('0', rest), totEnMet[1..]));
        }

        return delen.Count == 1 ? delen[0] : $"({string.Join('|', delen)})";
    }

    private static string Tekst(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
