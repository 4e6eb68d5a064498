using System.Globalization;

namespace RsdAnalytics.Forecasting.Own;

/// <summary>Reads one value of a user's series: digits, with a comma or a point for decimals, zero or more.</summary>
internal static class Reekswaarde
{
    private const double Grootste = 1e15;

    /// <summary>The value, or what is wrong with it.</summary>
    public static (double Waarde, string? Fout) Lees(string tekst)
    {
        if (tekst.Length == 0)
        {
            return (0, "de waarde ontbreekt. Vul haar in; 0 is ook een waarde.");
        }

        if (tekst[0] == '-')
        {
            return (0, $"'{tekst}' ligt onder nul. Prognoses zijn er voor aantallen en bedragen van nul of meer.");
        }

        if (Dubbelzinnig(tekst))
        {
            return (0, $"'{tekst}' is dubbelzinnig: duizendtal of decimaal? Schrijf {tekst.Replace(".", string.Empty, StringComparison.Ordinal)} of {tekst.Replace('.', ',')}.");
        }

        return double.TryParse(tekst.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var waarde)
            && waarde <= Grootste
            ? (waarde, null)
            : (0, $"'{tekst}' is geen getal. Schrijf cijfers met zo nodig een komma voor decimalen, zonder punten voor duizendtallen.");
    }

    // One to three digits that do not begin with a zero, a point and three digits more.
    private static bool Dubbelzinnig(string tekst)
    {
        var punt = tekst.IndexOf('.', StringComparison.Ordinal);
        return punt is >= 1 and <= 3 && tekst[0] != '0' && tekst.Length == punt + 4
            && tekst.All(teken => teken == '.' || char.IsAsciiDigit(teken));
    }
}
