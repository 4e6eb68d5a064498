using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Entities;

namespace RsdAnalytics.Etl.Translate;

/// <summary>How a column of the contract is filled.</summary>
internal enum Vulling
{
    /// <summary>From a column of the export.</summary>
    Bron,

    /// <summary>With the same value in every row.</summary>
    Vast,

    /// <summary>Not: the contract allows it to be empty.</summary>
    Leeg,

    /// <summary>Not: the export does not have it.</summary>
    Ontbreekt,
}

/// <summary>How one column of the contract is filled.</summary>
/// <param name="Kolom">The column.</param>
/// <param name="Vulling">From where.</param>
internal sealed record Kolomkaart(Kolom Kolom, Vulling Vulling)
{
    /// <summary>The column of the export; empty when it comes from none.</summary>
    public string Van { get; init; } = "";

    /// <summary>How its values are written; null when they are taken over as they are.</summary>
    public Waardevorm? Vorm { get; init; }

    /// <summary>What a value of the export becomes; null leaves the row out on purpose.</summary>
    public IReadOnlyDictionary<string, string?> Codes { get; init; } = new Dictionary<string, string?>();

    /// <summary>The value of every row.</summary>
    public string Vast { get; init; } = "";

    /// <summary>The line on the map that says so.</summary>
    public int Regel { get; init; }

    /// <summary>Why it is filled so, or why it is not.</summary>
    public string Toelichting { get; init; } = "";
}

/// <summary>How one file of the contract is made.</summary>
/// <param name="Bestand">The file of the contract.</param>
/// <param name="Bron">The file of the export; empty when the export cannot give it.</param>
internal sealed record Bestandskaart(Contractbestand Bestand, string Bron)
{
    /// <summary>The character between the fields of the export.</summary>
    public char Scheiding { get; init; } = ';';

    /// <summary>The encoding of the export; empty for UTF-8.</summary>
    public string Tekenset { get; init; } = "";

    /// <summary>The line on the map that names the file of the export.</summary>
    public int Regel { get; init; }

    /// <summary>The columns of the export that a row must have one of some values in, with their line on the map; other rows are left out on purpose.</summary>
    public IReadOnlyList<(string Van, IReadOnlySet<string> Waarden, int Regel)> Alleen { get; init; } = [];

    /// <summary>Every column of the contract, in its order.</summary>
    public IReadOnlyList<Kolomkaart> Kolommen { get; init; } = [];

    /// <summary>Why the export cannot give the file, or how it is made.</summary>
    public string Toelichting { get; init; } = "";
}

/// <summary>A column or file of the contract and what the map fills it with.</summary>
/// <param name="Bestand">The file.</param>
/// <param name="Kolom">The column; null for the file as a whole.</param>
/// <param name="Verplicht">Whether the contract needs it.</param>
/// <param name="Gevuld">Whether the map fills it.</param>
/// <param name="Van">The file or column of the export; null without one.</param>
/// <param name="Toelichting">Why it is not filled, or what to know of it; null when there is nothing to say.</param>
public sealed record Kaartdekking(string Bestand, string? Kolom, bool Verplicht, bool Gevuld, string? Van, string? Toelichting);

/// <summary>A checked map: how an export of a case system becomes a delivery of the contract.</summary>
public sealed class Kaart
{
    private const string Ongenoemd = "De kaart noemt dit bestand niet. Voeg een regel bron toe, of ontbreekt met de reden.";

    internal Kaart(string naam, IReadOnlyList<Bestandskaart> bestanden) => (Naam, Bestanden) = (naam, bestanden);

    /// <summary>
    /// What is filled and what is not, and why: of the files on the map in the order of the contract, then the required files that it does not name.
    /// </summary>
    public IReadOnlyList<Kaartdekking> Dekking =>
    [
        .. Bestanden.SelectMany(b => b.Kolommen
            .Select(k => new Kaartdekking(
                b.Bestand.Naam, k.Kolom.Naam, k.Kolom.Verplicht, k.Vulling is Vulling.Bron or Vulling.Vast, k.Van.Length > 0 ? k.Van : null, Tekst(k.Toelichting)))
            .Prepend(new Kaartdekking(
                b.Bestand.Naam, null, b.Bestand.Verplicht, b.Bron.Length > 0, b.Bron.Length > 0 ? b.Bron : null, Tekst(b.Toelichting)))),
        .. Extractcontract.Bestanden.Where(c => c.Verplicht && Bestanden.All(b => b.Bestand.Naam != c.Naam))
            .Select(c => new Kaartdekking(c.Naam, null, Verplicht: true, Gevuld: false, null, Ongenoemd)),
    ];

    /// <summary>What messages call the map.</summary>
    internal string Naam { get; }

    /// <summary>The files on the map, in the order of the contract.</summary>
    internal IReadOnlyList<Bestandskaart> Bestanden { get; }

    private static string? Tekst(string tekst) => tekst.Length > 0 ? tekst : null;
}
