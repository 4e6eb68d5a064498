using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>
/// The roles of the warehouse, each with no more than it needs. Who loads can add and never change or remove what was loaded; who reads
/// overviews sees the views and no table behind them.
/// </summary>
internal static class SqlServerRollen
{
    /// <summary>The role that loads and reads with the command.</summary>
    public const string Lader = "rsd_lader";

    /// <summary>The role that reads the views.</summary>
    public const string Lezer = "rsd_lezer";

    /// <summary>The role that may also remove and replace: rsd opschonen and rsd sleutel vervang.</summary>
    public const string Beheer = "rsd_beheer";

    // What a load changes of what is there: the name of a municipality, and whether its own lading was forced.
    private static readonly string[] Bijgewerkt = ["dim_gemeente", "dim_lading"];

    /// <summary>The batches that make the roles and grant their rights.</summary>
    internal static IEnumerable<string> Opdrachten =>
    [
        .. new[] { Lader, Lezer, Beheer }.Select(rol => $"if database_principal_id('{rol}') is null create role {rol};"),
        string.Join('\n', Warehouseschema.Tabellen.Select(tabel => $"grant select, insert on {SqlServerTekst.Schema}.{tabel} to {Lader};")
            .Concat(Bijgewerkt.Select(tabel => $"grant update on {SqlServerTekst.Schema}.{tabel} to {Lader};"))),
        string.Join('\n', Warehouseschema.Tabellen.Select(tabel => $"grant select, insert, update, delete on {SqlServerTekst.Schema}.{tabel} to {Beheer};")),
        string.Join('\n', Overzichtview.Alle.Select(view => $"grant select on {SqlServerTekst.Schema}.{view.Naam} to {Lezer};")),
    ];
}
