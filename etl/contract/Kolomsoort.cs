namespace RsdAnalytics.Etl.Contract;

/// <summary>What a column of the contract holds. Source: extractcontract, "Form" and "Files".</summary>
internal enum Kolomsoort
{
    /// <summary>Free text, or a key of the source that is taken as it is.</summary>
    Tekst,

    /// <summary>A code of a list.</summary>
    Code,

    /// <summary>A municipality: its name or its CBS code.</summary>
    Gemeente,

    /// <summary>The name of a file of the contract.</summary>
    Bestand,

    /// <summary>A BSN.</summary>
    Bsn,

    /// <summary>A day.</summary>
    Datum,

    /// <summary>An amount or a number with at most two decimals.</summary>
    Bedrag,

    /// <summary>A whole number.</summary>
    Getal,

    /// <summary>Ja or nee.</summary>
    JaNee,
}
