namespace RsdAnalytics.Etl.Source;

/// <summary>What a column of the contract holds, and so which types of a database fit it. Source: extractcontract, "Form" and "Files".</summary>
internal enum Kolomsoort
{
    /// <summary>Text, a code or a key of the source: text or a whole number.</summary>
    Tekst,

    /// <summary>A BSN: text, or a whole number that lost its leading zeros.</summary>
    Bsn,

    /// <summary>A day: a date, a moment at midnight, or text JJJJ-MM-DD.</summary>
    Datum,

    /// <summary>An amount or a number with decimals: any number, or text.</summary>
    Bedrag,

    /// <summary>A whole number: a whole number, or text.</summary>
    Getal,

    /// <summary>Ja or nee: a bit, or text.</summary>
    JaNee,
}

/// <summary>The kinds of the columns, by name: the contract uses a name for one kind of thing only.</summary>
internal static class Kolomsoorten
{
    private static readonly Dictionary<string, Kolomsoort> Bekend = new()
    {
        ["bsn"] = Kolomsoort.Bsn,
        ["bsn_partner"] = Kolomsoort.Bsn,
        ["geboortedatum"] = Kolomsoort.Datum,
        ["ingangsdatum"] = Kolomsoort.Datum,
        ["startdatum"] = Kolomsoort.Datum,
        ["einddatum"] = Kolomsoort.Datum,
        ["datum_plaatsing"] = Kolomsoort.Datum,
        ["gespreksdatum"] = Kolomsoort.Datum,
        ["uitkeringsbedrag"] = Kolomsoort.Bedrag,
        ["kosten"] = Kolomsoort.Bedrag,
        ["bedrag"] = Kolomsoort.Bedrag,
        ["loonwaarde_pct"] = Kolomsoort.Bedrag,
        ["lasten"] = Kolomsoort.Bedrag,
        ["ontvangsten"] = Kolomsoort.Bedrag,
        ["lks_lasten"] = Kolomsoort.Bedrag,
        ["score"] = Kolomsoort.Bedrag,
        ["som_bedrag"] = Kolomsoort.Bedrag,
        ["jaar"] = Kolomsoort.Getal,
        ["respondenten"] = Kolomsoort.Getal,
        ["rijen"] = Kolomsoort.Getal,
        ["met_lks"] = Kolomsoort.JaNee,
        ["nieuw_beschut"] = Kolomsoort.JaNee,
        ["arbeidsbeperking"] = Kolomsoort.JaNee,
    };

    /// <summary>The kind of a column.</summary>
    public static Kolomsoort Van(string kolom) => Bekend.GetValueOrDefault(kolom, Kolomsoort.Tekst);

    /// <summary>What is expected of a column, in Dutch; null when the type of the database fits it.</summary>
    public static string? Verwacht(string kolom, Type soort)
    {
        if (soort == typeof(string))
        {
            return null;
        }

        var heel = soort == typeof(long) || soort == typeof(int) || soort == typeof(short) || soort == typeof(byte);
        var gebroken = soort == typeof(decimal) || soort == typeof(double) || soort == typeof(float);
        return Van(kolom) switch
        {
            Kolomsoort.Tekst => heel ? null : "tekst of een heel getal",
            Kolomsoort.Bsn => heel ? null : "tekst van negen cijfers",
            Kolomsoort.Datum => soort == typeof(DateTime) || soort == typeof(DateOnly) ? null : "een datum (date) of tekst JJJJ-MM-DD",
            Kolomsoort.Bedrag => heel || gebroken ? null : "een getal (decimal) of tekst",
            Kolomsoort.Getal => heel ? null : "een heel getal (int) of tekst",
            Kolomsoort.JaNee => soort == typeof(bool) ? null : "een bit of tekst ja/nee",
            _ => "tekst",
        };
    }
}
