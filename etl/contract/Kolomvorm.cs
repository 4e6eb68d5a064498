using RsdAnalytics.Etl.Validate.Rows;

namespace RsdAnalytics.Etl.Contract;

/// <summary>
/// What a value of a column may be. The checks of a row read it, and so does the description of the contract: neither can
/// allow what the other refuses. Source: extractcontract, "Form" and "Files" (table of values).
/// </summary>
/// <param name="Soort">What the column holds.</param>
internal sealed record Kolomvorm(Kolomsoort Soort)
{
    /// <summary>Free text, or a key of the source.</summary>
    public static Kolomvorm Tekst { get; } = new(Kolomsoort.Tekst);

    /// <summary>A municipality.</summary>
    public static Kolomvorm Gemeente { get; } = new(Kolomsoort.Gemeente);

    /// <summary>The name of a file of the contract.</summary>
    public static Kolomvorm Bestand { get; } = new(Kolomsoort.Bestand);

    /// <summary>A BSN.</summary>
    public static Kolomvorm Bsn { get; } = new(Kolomsoort.Bsn);

    /// <summary>A day.</summary>
    public static Kolomvorm Datum { get; } = new(Kolomsoort.Datum);

    /// <summary>An amount of zero or more.</summary>
    public static Kolomvorm Bedrag { get; } = new(Kolomsoort.Bedrag);

    /// <summary>An amount that may carry a minus, for corrections.</summary>
    public static Kolomvorm BedragMetMin { get; } = new(Kolomsoort.Bedrag) { MinMag = true };

    /// <summary>Ja or nee.</summary>
    public static Kolomvorm JaNee { get; } = new(Kolomsoort.JaNee);

    /// <summary>The code list the value is from; null when it is no code.</summary>
    public string? Lijst { get; private init; }

    /// <summary>The bounds of the number; null when it has none.</summary>
    public R07Bereik? Bereik { get; private init; }

    /// <summary>Whether the amount may carry a minus.</summary>
    public bool MinMag { get; private init; }

    /// <summary>A code of a list of the reference data.</summary>
    public static Kolomvorm Code(string lijst) => new(Kolomsoort.Code) { Lijst = lijst };

    /// <summary>A number with at most two decimals between bounds.</summary>
    public static Kolomvorm Decimaal(R07Bereik bereik) => new(Kolomsoort.Bedrag) { Bereik = bereik };

    /// <summary>A whole number between bounds.</summary>
    public static Kolomvorm Getal(R07Bereik bereik) => new(Kolomsoort.Getal) { Bereik = bereik };
}
