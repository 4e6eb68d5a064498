using System.Globalization;
using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.SqlClient;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>Brings an older warehouse in SQL Server to this program's schema in one transaction, or not at all. The back-up is the server's.</summary>
public static partial class SqlServerMigratie
{
    /// <summary>Migrates forward to <see cref="Warehouseschema.Versie"/> and makes the views anew.</summary>
    /// <param name="warehouse">The warehouse, opened with <see cref="SqlServerWarehouse.OpenVoorOnderhoud"/>.</param>
    /// <param name="programma">The version of the program, recorded with each step.</param>
    /// <returns>Whether there was anything to do.</returns>
    /// <exception cref="WarehouseFout">A step failed; the warehouse is as it was.</exception>
    public static bool WerkBij(SqlServerWarehouse warehouse, string programma)
    {
        var versie = warehouse.Schemaversie;
        var stappen = Migratie.Alle.Where(m => m.Naar > versie).OrderBy(m => m.Naar).ToList();
        if (stappen.Count == 0)
        {
            return false;
        }

        try
        {
            Voer(warehouse, programma, stappen);
        }
        catch (SqlException fout)
        {
            throw warehouse.Vertaal(fout);
        }

        return true;
    }

    /// <summary>The batches of a step: the schema's own words for what is new, in SQL Server's form.</summary>
    internal static IEnumerable<string> Opdrachten(Migratie stap, Vermogen vermogen)
    {
        foreach (var tekst in stap.SqlServer)
        {
            yield return SqlServerSchema.Vertaal(tekst, vermogen.Compressie);
            if (Tabel().Match(tekst) is { Success: true } tabel)
            {
                yield return SqlServerSchema.Beschrijf(Tabelbeschrijving.Van(tabel.Groups["naam"].Value, tekst));
            }
        }
    }

    [GeneratedRegex(@"^create table (?<naam>\w+)", RegexOptions.Multiline)]
    private static partial Regex Tabel();

    private static void Voer(SqlServerWarehouse warehouse, string programma, IReadOnlyList<Migratie> stappen)
    {
        var verbinding = warehouse.Eigen;
        var vermogen = Vermogen.Van(verbinding);
        using var transactie = new SqlServerLaadtransactie(warehouse.Plaats, verbinding, proef: null);
        foreach (var stap in stappen)
        {
            foreach (var opdracht in Opdrachten(stap, vermogen))
            {
                verbinding.Kern.Voer(opdracht, transactie.Kern);
            }

            stap.Vul?.Invoke(warehouse, transactie);
            verbinding.Execute(
                "insert into warehouse_versie (versie, programma) values (@versie, @programma)", new { versie = stap.Naar, programma });
        }

        foreach (var opdracht in SqlServerSchema.Views(vermogen))
        {
            verbinding.Kern.Voer(opdracht, transactie.Kern);
        }

        if (SqlServerKeuring.Controleer(warehouse) is [var bevinding, ..])
        {
            throw new WarehouseFout(string.Create(CultureInfo.InvariantCulture, $"Het bijwerken van de {warehouse.Plaats} lukte niet en is teruggedraaid. {bevinding}"));
        }

        transactie.Bevestig();
    }
}
