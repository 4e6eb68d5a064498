using System.Globalization;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Document;

/// <summary>What kind of number a cell or an axis shows.</summary>
public enum Getalsoort
{
    /// <summary>A number of persons, cases, months, or a school mark.</summary>
    Aantal,

    /// <summary>A fraction, shown as a percentage: 0,8 is 80 %.</summary>
    Procent,

    /// <summary>Euros.</summary>
    Euro,

    /// <summary>A calendar year or a number that identifies: no thousands point.</summary>
    Nummer,
}

/// <summary>How a number is shown. The number itself is never rounded: only its text is.</summary>
/// <param name="Soort">The kind of number.</param>
/// <param name="Decimalen">Decimals in the text, 0–6.</param>
public sealed record Getalvorm(Getalsoort Soort, int Decimalen)
{
    /// <summary>Persons, cases, placements: no decimals.</summary>
    public static Getalvorm Aantal { get; } = new(Getalsoort.Aantal, 0);

    /// <summary>A mean or a school mark: one decimal.</summary>
    public static Getalvorm EenDecimaal { get; } = new(Getalsoort.Aantal, 1);

    /// <summary>A share or growth: one decimal.</summary>
    public static Getalvorm Procent { get; } = new(Getalsoort.Procent, 1);

    /// <summary>Whole euros.</summary>
    public static Getalvorm Euro { get; } = new(Getalsoort.Euro, 0);

    /// <summary>A year or an identifying number.</summary>
    public static Getalvorm Nummer { get; } = new(Getalsoort.Nummer, 0);

    /// <summary>The number as a person reads it.</summary>
    public string Tekst(double waarde) => Soort switch
    {
        Getalsoort.Procent => Getallen.Procent(waarde, Decimalen),
        Getalsoort.Euro => Getallen.Euro((decimal)waarde, Decimalen),
        Getalsoort.Nummer => waarde.ToString("0", CultureInfo.InvariantCulture),
        _ => Getallen.Getal(waarde, Decimalen),
    };

    /// <summary>
    /// The same notation as a number format of a spreadsheet; the separators are the reader's own, so a Dutch Excel
    /// shows 1.234,5.
    /// </summary>
    public string Rekenbladvorm
    {
        get
        {
            var cijfers = (Soort == Getalsoort.Nummer ? "0" : "#,##0")
                + (Decimalen > 0 ? "." + new string('0', Decimalen) : "");
            return Soort switch
            {
                Getalsoort.Procent => $"{cijfers}\\ %;\\{Getallen.Min}{cijfers}\\ %",
                Getalsoort.Euro => $"\"€\"\\ {cijfers};\"€\"\\ \\{Getallen.Min}{cijfers}",
                Getalsoort.Nummer => cijfers,
                _ => $"{cijfers};\\{Getallen.Min}{cijfers}",
            };
        }
    }
}
