using System.Buffers;
using System.Globalization;
using System.Text;
using RsdAnalytics.Etl.Contract;

namespace RsdAnalytics.Etl.Source;

/// <summary>
/// Writes a value of a database in the form of the contract, so that it meets the very checks a delivered file meets. A value that has
/// no such form (a day with a time, three decimals) is written as it is, and refused by those checks.
/// </summary>
internal static class Bronwaarde
{
    private const string BsnVorm = "D9";
    private const string GetalVorm = "0.############################";

    /// <summary>Writes the value in UTF-8; nothing for no value.</summary>
    public static void Schrijf(object waarde, Kolomsoort soort, IBufferWriter<byte> uit)
    {
        var tekst = Tekst(waarde, soort);
        if (tekst.Length > 0)
        {
            Encoding.UTF8.GetBytes(tekst, uit);
        }
    }

    private static string Tekst(object waarde, Kolomsoort soort) => waarde switch
    {
        DBNull => "",
        string tekst => tekst,
        DateOnly dag => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool ja => ja ? "ja" : "nee",
        decimal getal => getal.ToString(GetalVorm, CultureInfo.InvariantCulture),
        double getal => getal.ToString(GetalVorm, CultureInfo.InvariantCulture),
        float getal => getal.ToString(GetalVorm, CultureInfo.InvariantCulture),
        IFormattable getal when soort == Kolomsoort.Bsn => getal.ToString(BsnVorm, CultureInfo.InvariantCulture),
        IFormattable getal => getal.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidCastException("The type of the column was not checked."),
    };
}
