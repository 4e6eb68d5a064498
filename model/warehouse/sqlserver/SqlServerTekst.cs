using System.Text.RegularExpressions;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>
/// Makes the one text of the figures and the load fit SQL Server. They differ in a single thing: the tables stand in a database
/// schema of their own, so that they can share a database and be granted as one.
/// </summary>
internal static partial class SqlServerTekst
{
    /// <summary>The database schema of the warehouse.</summary>
    public const string Schema = "rsd";

    /// <summary>The text with every table of the warehouse named with its database schema.</summary>
    public static string Vertaal(string tekst) => Tabelnaam().Replace(tekst, $"{Schema}.$0");

    // A parameter, a column behind an alias and a longer name are not the table.
    [GeneratedRegex(
        @"(?<![\w.@'])(?:warehouse_versie|dim_[a-z]+|fact_[a-z]+|brug_[a-z]+|lading_bestand|lading_bevinding|sleutel_vervanging|opschoning(?:_kpi|_stand)?|vaststelling(?:_uitkomst|_referentie)?)\b(?!')",
        RegexOptions.CultureInvariant)]
    private static partial Regex Tabelnaam();
}
