using System.Reflection;

namespace RsdAnalytics.Model.Warehouse;

/// <summary>
/// The tables of the star schema, in the order in which they can be made. Each stands in a .sql file that begins with
/// its grain ("korrel"); the text is T-SQL that the SQLite engine reads through <see cref="Sqlite.SqliteSchema"/>.
/// </summary>
public static class Warehouseschema
{
    /// <summary>The version this program makes and reads.</summary>
    public const int Versie = 4;

    /// <summary>The names of the tables, parents before children.</summary>
    public static IReadOnlyList<string> Tabellen { get; } =
    [
        "warehouse_versie",
        "dim_lading", "lading_bestand", "lading_bevinding",
        "dim_datum", "dim_gemeente", "brug_gebied",
        "dim_client", "dim_dossier", "dim_bronsleutel",
        "dim_profiel", "dim_code", "dim_tegel", "dim_reden", "dim_partner",
        "fact_dossierstand", "fact_plaatsing", "fact_traject", "fact_lks", "fact_begeleiding",
        "fact_jongerengesprek", "fact_uitkeringslast", "fact_klanttevredenheid",
        "fact_stroom", "fact_stand", "fact_vertrek", "brug_dossierpersoon",
        "sleutel_vervanging", "opschoning", "opschoning_kpi", "opschoning_stand",
        "dim_prognose", "fact_prognose",
        "vaststelling", "vaststelling_uitkomst", "vaststelling_referentie",
    ];

    /// <summary>The tables with their texts, parents before children.</summary>
    public static IEnumerable<(string Tabel, string Tekst)> Teksten => Tabellen.Select(tabel => (tabel, Tekst(tabel)));

    /// <summary>The text that makes a table and its indexes.</summary>
    public static string Tekst(string tabel)
    {
        using var stroom = Assembly.GetExecutingAssembly().GetManifestResourceStream($"schema/{tabel}")
            ?? throw new InvalidOperationException($"Schema of {tabel} is not embedded.");
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd();
    }
}
