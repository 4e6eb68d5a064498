using RsdAnalytics.Etl.Validate;

namespace RsdAnalytics.Etl.Load;

/// <summary>What became of a month.</summary>
public enum Laadstatus
{
    /// <summary>A new lading.</summary>
    Geladen,

    /// <summary>The same content was loaded before; nothing was written.</summary>
    Ongewijzigd,

    /// <summary>Nothing of the month was loaded.</summary>
    Geweigerd,
}

/// <summary>The count of one file: gelezen = geladen + afgekeurd.</summary>
/// <param name="Bestand">The name of the file.</param>
/// <param name="Gelezen">Rows read, the header and empty lines not counted.</param>
/// <param name="Geladen">Rows loaded; 0 when the month was refused.</param>
/// <param name="Afgekeurd">Rows in quarantine.</param>
public sealed record Bestandstelling(string Bestand, int Gelezen, int Geladen, int Afgekeurd);

/// <summary>What the load of one month came to.</summary>
/// <param name="Maand">The name of the month's folder: JJJJ-MM.</param>
/// <param name="Lading">The new lading, or the existing one of an unchanged month; null when refused.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Reden">Why it was refused: a code and a sentence; null otherwise.</param>
/// <param name="Vervangt">The lading that a redelivery replaces; null otherwise.</param>
/// <param name="Bestanden">The count per file; none where the files could not be read.</param>
/// <param name="Bevindingen">Every finding, in order of file and line.</param>
public sealed record Laaduitkomst(
    string Maand, int? Lading, Laadstatus Status, string? Reden, int? Vervangt,
    IReadOnlyList<Bestandstelling> Bestanden, IReadOnlyList<Bevinding> Bevindingen)
{
    /// <summary>What the contract allows and a person should look at all the same, each a Dutch sentence; it has no code and is not kept.</summary>
    public IReadOnlyList<string> Opmerkingen { get; init; } = [];

    /// <summary>A refused month: its reason is the first finding that refuses it.</summary>
    internal static Laaduitkomst Geweigerd(
        string maand, IReadOnlyList<Bevinding> bevindingen, IReadOnlyList<Bestandstelling> bestanden)
    {
        var reden = bevindingen.First(b => b.WeigertMaand);
        return new Laaduitkomst(
            maand, null, Laadstatus.Geweigerd, $"{reden.Code} {reden.Melding}", null,
            [.. bestanden.Select(b => b with { Geladen = 0 })], bevindingen);
    }
}
