using System.Globalization;
using System.Text.RegularExpressions;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>
/// The statements that make the warehouse in a SQL Server database, in order, each a batch of its own: the database schema, the tables
/// with their descriptions, and the version. Text is compared by its code points, as SQLite does, so that both engines find and sort alike.
/// </summary>
public static partial class SqlServerSchema
{
    /// <summary>The way in which text is compared: SQLite's.</summary>
    internal const string Sortering = "Latin1_General_100_BIN2";

    /// <summary>Makes the database schema.</summary>
    internal const string MaakSchema = $"create schema {SqlServerTekst.Schema}";

    /// <summary>The batches that make every table, describe it, and record the version.</summary>
    /// <param name="programma">The version of the program, recorded with the schema.</param>
    /// <param name="vermogen">What the server can do.</param>
    internal static IEnumerable<string> Tabellen(string programma, Vermogen vermogen)
    {
        foreach (var (tabel, tekst) in Warehouseschema.Teksten)
        {
            yield return Vertaal(tekst, vermogen.Compressie);
            yield return Beschrijf(Tabelbeschrijving.Van(tabel, tekst));
        }

        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"insert into {SqlServerTekst.Schema}.warehouse_versie (versie, programma) values ({Warehouseschema.Versie}, {Letterlijk(programma)})");
    }

    /// <summary>The batches that make the views anew; they hold nothing, so a newer program replaces those of an older one.</summary>
    internal static IEnumerable<string> Views(Vermogen vermogen)
    {
        foreach (var view in Overzichtview.Alle)
        {
            yield return $"drop view if exists {SqlServerTekst.Schema}.{view.Naam}";
            yield return $"create view {SqlServerTekst.Schema}.{view.Naam} as\n{SqlServerTekst.Vertaal(view.Tekst)}";
            yield return string.Join('\n', (vermogen.Viewkolommen ? view.Kolommen : [])
                .Select(k => Beschrijving("VIEW", view.Naam, k.Naam, k.Uitleg))
                .Prepend(Beschrijving("VIEW", view.Naam, null, view.Korrel)));
        }
    }

    /// <summary>
    /// The whole script, for a database administrator who runs it himself: every batch, and the roles of <see cref="SqlServerRollen"/>.
    /// </summary>
    /// <param name="programma">The version of the program, recorded with the schema.</param>
    public static string Script(string programma) => string.Concat(
        new[] { $"if schema_id('{SqlServerTekst.Schema}') is null exec ('{MaakSchema}')" }
            .Concat(Tabellen(programma, Vermogen.Vol))
            .Concat(Views(Vermogen.Vol))
            .Concat(SqlServerRollen.Opdrachten)
            .Select(opdracht => $"{opdracht.TrimEnd()}\ngo\n"));

    /// <summary>The T-SQL of one table's text.</summary>
    /// <param name="tekst">The text of the schema.</param>
    /// <param name="compressie">Whether pages are compressed.</param>
    internal static string Vertaal(string tekst, bool compressie)
    {
        tekst = Leegbaar().Replace(tekst, "$0 null");
        tekst = Tekstsoort().Replace(tekst, $"$0 collate {Sortering}");
        tekst = SqlServerTekst.Vertaal(tekst);
        return compressie ? Einde().Replace(tekst, ") with (data_compression = page);") : tekst;
    }

    /// <summary>A text as a T-SQL literal.</summary>
    internal static string Letterlijk(string tekst) => $"N'{tekst.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The statement that describes a table, a view or one of its columns to people who read the database.</summary>
    internal static string Beschrijving(string soort, string naam, string? kolom, string uitleg)
    {
        var deel = kolom is null ? "" : $", @level2type = N'COLUMN', @level2name = {Letterlijk(kolom)}";
        return $"exec sp_addextendedproperty @name = N'MS_Description', @value = {Letterlijk(uitleg)}, @level0type = N'SCHEMA', "
            + $"@level0name = N'{SqlServerTekst.Schema}', @level1type = N'{soort}', @level1name = {Letterlijk(naam)}{deel};";
    }

    /// <summary>The statements that describe a table and its columns.</summary>
    internal static string Beschrijf(Tabelbeschrijving tabel) => string.Join('\n', tabel.Kolommen
        .Select(k => Beschrijving("TABLE", tabel.Tabel, k.Naam, k.Uitleg))
        .Prepend(Beschrijving("TABLE", tabel.Tabel, null, tabel.Korrel)));

    // Without a word for it, whether a column may be empty depends on a setting of the session.
    [GeneratedRegex(@"^    \w+ (?:int|bigint|float|nvarchar\((?:\d+|max)\))(?=,)", RegexOptions.Multiline)]
    private static partial Regex Leegbaar();

    [GeneratedRegex(@"\bnvarchar\((?:\d+|max)\)")]
    private static partial Regex Tekstsoort();

    // The end of a table and that of an index.
    [GeneratedRegex(@"\);$", RegexOptions.Multiline)]
    private static partial Regex Einde();
}
