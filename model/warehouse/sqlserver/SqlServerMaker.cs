using Dapper;
using Microsoft.Data.SqlClient;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>Makes what is missing: the database when the user may, and the warehouse in it, whole or not at all.</summary>
internal static class SqlServerMaker
{
    private const string Master = "master";

    /// <summary>How many tables the database schema has, and how many of those are the version table.</summary>
    public const string Inventaris =
        """
        select
            count(*) as Tabellen,
            coalesce(sum(case when TABLE_NAME = 'warehouse_versie' then 1 else 0 end), 0) as Versietabel
        from INFORMATION_SCHEMA.TABLES
        where TABLE_SCHEMA = @schema
            and TABLE_TYPE = 'BASE TABLE'
        """;

    /// <summary>Whether the database schema is there.</summary>
    public const string Schemas = "select count(*) from sys.schemas where name = @schema";

    /// <summary>Opens the connection; a missing database is made when asked and allowed.</summary>
    public static void Verbind(SqlServerPlaats plaats, SqlServerVerbinding verbinding, bool maak)
    {
        try
        {
            verbinding.Open();
        }
        catch (SqlException fout) when (maak && fout.Number is SqlServerMelding.GeenDatabase or 911)
        {
            MaakDatabase(plaats, fout);
            verbinding.Open();
        }
    }

    /// <summary>Whether the warehouse is there.</summary>
    public static bool Aanwezig(SqlServerVerbinding verbinding) => Tel(verbinding).Versietabel > 0;

    /// <summary>Makes the warehouse when the database schema has no tables yet.</summary>
    /// <returns>Whether it was made.</returns>
    /// <exception cref="WarehouseFout">The database schema holds something else.</exception>
    public static bool MaakAlsLeeg(string plaats, SqlServerVerbinding verbinding, string programma)
    {
        if (Tel(verbinding).Versietabel > 0)
        {
            return false;
        }

        var vermogen = Vermogen.Van(verbinding);
        using var transactie = new SqlServerLaadtransactie(plaats, verbinding, proef: null);
        // Another process may have made it while this one waited for the lock.
        var (tabellen, versietabel) = Tel(verbinding);
        if (versietabel > 0)
        {
            return false;
        }

        if (tabellen > 0)
        {
            throw new WarehouseFout($"In de {plaats} staan in het schema {SqlServerTekst.Schema} al tabellen van iets anders. Kies een andere database.");
        }

        if (verbinding.ExecuteScalar<int>(Schemas, new { schema = SqlServerTekst.Schema }) == 0)
        {
            verbinding.Kern.Voer(SqlServerSchema.MaakSchema, transactie.Kern);
        }

        foreach (var opdracht in SqlServerSchema.Tabellen(programma, vermogen).Concat(SqlServerSchema.Views(vermogen)))
        {
            verbinding.Kern.Voer(opdracht, transactie.Kern);
        }

        transactie.Bevestig();
        return true;
    }

    /// <summary>Makes the views of this program in place of those that are there.</summary>
    public static void VernieuwViews(string plaats, SqlServerVerbinding verbinding)
    {
        var vermogen = Vermogen.Van(verbinding);
        using var transactie = new SqlServerLaadtransactie(plaats, verbinding, proef: null);
        foreach (var opdracht in SqlServerSchema.Views(vermogen))
        {
            verbinding.Kern.Voer(opdracht, transactie.Kern);
        }

        transactie.Bevestig();
    }

    /// <summary>Runs a batch that is in SQL Server's form already.</summary>
    public static void Voer(this System.Data.Common.DbConnection kern, string opdracht, SqlTransaction? transactie) =>
        kern.Execute(opdracht, transaction: transactie);

    private static (int Tabellen, int Versietabel) Tel(SqlServerVerbinding verbinding) =>
        verbinding.QuerySingle<(int, int)>(Inventaris, new { schema = SqlServerTekst.Schema });

    private static void MaakDatabase(SqlServerPlaats plaats, SqlException oorzaak)
    {
        try
        {
            using var master = new SqlConnection(plaats.Met(Master).Verbindingstekst);
            master.Open();
            var naam = plaats.Database.Replace("]", "]]", StringComparison.Ordinal);
            master.Voer($"create database [{naam}]", null);
        }
        catch (SqlException)
        {
            // Whether it is missing or closed to this user cannot be told from outside: the first fault says both.
            throw SqlServerMelding.Vertaal(plaats.Naam, oorzaak);
        }
    }
}
