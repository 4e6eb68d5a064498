using System.Text.RegularExpressions;

namespace RsdAnalytics.Model.Warehouse;

/// <summary>One column of the schema.</summary>
/// <param name="Naam">The name.</param>
/// <param name="Soort">The type, as the schema has it.</param>
/// <param name="Verplicht">Whether it always has a value.</param>
/// <param name="Uitleg">What it holds, in Dutch.</param>
public sealed record Kolombeschrijving(string Naam, string Soort, bool Verplicht, string Uitleg);

/// <summary>A table as its text describes it: its grain, its columns and its key.</summary>
/// <param name="Tabel">The name.</param>
/// <param name="Korrel">What one row stands for, in Dutch.</param>
/// <param name="Kolommen">The columns, in order.</param>
/// <param name="Sleutel">The columns of the primary key, in order.</param>
/// <param name="Verwijzingen">The columns that point at another table, with that table and its column.</param>
public sealed partial record Tabelbeschrijving(
    string Tabel, string Korrel, IReadOnlyList<Kolombeschrijving> Kolommen, IReadOnlyList<string> Sleutel,
    IReadOnlyList<(string Kolom, string NaarTabel, string NaarKolom)> Verwijzingen)
{
    /// <summary>Every table of the schema, parents before children.</summary>
    public static IEnumerable<Tabelbeschrijving> Alle => Warehouseschema.Teksten.Select(t => Van(t.Tabel, t.Tekst));

    /// <summary>Reads the text of a table.</summary>
    public static Tabelbeschrijving Van(string tabel, string tekst)
    {
        var kolommen = Kolomregel().Matches(tekst)
            .Select(m => (Eigen: m.Groups["sleutel"].Success, Kolom: new Kolombeschrijving(
                m.Groups["naam"].Value, m.Groups["soort"].Value, m.Groups["verplicht"].Success, m.Groups["uitleg"].Value.Trim())))
            .ToList();
        var samengesteld = Sleutelregel().Match(tekst);
        return new Tabelbeschrijving(
            tabel,
            Korrelregel().Match(tekst).Groups["korrel"].Value.Trim(),
            [.. kolommen.Select(k => k.Kolom)],
            samengesteld.Success
                ? samengesteld.Groups["kolommen"].Value.Split(',', StringSplitOptions.TrimEntries)
                : [.. kolommen.Where(k => k.Eigen).Select(k => k.Kolom.Naam)],
            [.. Verwijzingsregel().Matches(tekst).Select(m => (m.Groups["kolom"].Value, m.Groups["tabel"].Value, m.Groups["naar"].Value))]);
    }

    [GeneratedRegex(@"^-- korrel: (?<korrel>.*)$", RegexOptions.Multiline)]
    private static partial Regex Korrelregel();

    [GeneratedRegex(
        @"^    (?<naam>\w+) (?<soort>int|bigint|float|nvarchar\((?:\d+|max)\))(?<verplicht> not null)?(?<sleutel> primary key)?,? -- (?<uitleg>.*)$",
        RegexOptions.Multiline)]
    private static partial Regex Kolomregel();

    [GeneratedRegex(@"^    primary key \((?<kolommen>[\w, ]+)\)", RegexOptions.Multiline)]
    private static partial Regex Sleutelregel();

    [GeneratedRegex(@"^    foreign key \((?<kolom>\w+)\) references (?<tabel>\w+) \((?<naar>\w+)\)", RegexOptions.Multiline)]
    private static partial Regex Verwijzingsregel();
}
