using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace RsdAnalytics.Model.Warehouse.Sqlite;

/// <summary>Brings an older warehouse to this program's schema: after a checked back-up, in one transaction, or not at all.</summary>
public static class SqliteMigratie
{
    /// <summary>Migrates forward to <see cref="Warehouseschema.Versie"/>.</summary>
    /// <param name="warehouse">The warehouse, opened with <see cref="SqliteWarehouse.OpenVoorOnderhoud"/>.</param>
    /// <param name="backup">The file of the back-up that is made first; it must not be there yet.</param>
    /// <param name="programma">The version of the program, recorded with each step.</param>
    /// <returns>Whether there was anything to do; without, no back-up is made either.</returns>
    /// <exception cref="WarehouseFout">The back-up or a step failed; the warehouse is as it was.</exception>
    public static bool WerkBij(SqliteWarehouse warehouse, string backup, string programma) =>
        WerkBij(warehouse, backup, programma, Warehouseschema.Versie, Migratie.Alle, Warehouseschema.Teksten);

    /// <summary>The same with steps and a schema of choice.</summary>
    internal static bool WerkBij(
        SqliteWarehouse warehouse, string backup, string programma, int doel, IReadOnlyList<Migratie> migraties,
        IEnumerable<(string Tabel, string Tekst)> schema)
    {
        var versie = warehouse.Schemaversie;
        if (versie == doel)
        {
            return false;
        }

        var stappen = migraties.Where(m => m.Naar > versie && m.Naar <= doel).OrderBy(m => m.Naar).ToList();
        if (!stappen.Select(s => s.Naar).SequenceEqual(Enumerable.Range(versie + 1, doel - versie)))
        {
            throw new WarehouseFout(string.Create(CultureInfo.InvariantCulture,
                $"Van schemaversie {versie} naar {doel} is geen weg bekend. Gebruik eerst een tussenliggende versie van RsdAnalytics."));
        }

        SqliteBackup.Maak(warehouse, backup);
        try
        {
            Voer(warehouse, programma, stappen, schema);
        }
        catch (SqliteException fout)
        {
            throw SqliteMelding.Vertaal(warehouse.Plaats, fout);
        }

        return true;
    }

    private static void Voer(
        SqliteWarehouse warehouse, string programma, IReadOnlyList<Migratie> stappen, IEnumerable<(string Tabel, string Tekst)> schema)
    {
        var verbinding = (SqliteConnection)warehouse.Verbinding;
        using var transactie = warehouse.BeginWijziging();
        foreach (var stap in stappen)
        {
            foreach (var opdracht in stap.Opdrachten)
            {
                verbinding.Execute(opdracht);
            }

            stap.Vul?.Invoke(warehouse, transactie);

            verbinding.Execute(
                "insert into warehouse_versie (versie, programma) values (@versie, @programma)", new { versie = stap.Naar, programma });
        }

        IReadOnlyList<string> fouten =
        [
            .. SqliteKeuring.Bestand(verbinding),
            .. SqliteVorm.Verschillen(SqliteVorm.VanSchema(schema), SqliteVorm.Van(verbinding)),
        ];
        if (fouten.Count > 0)
        {
            throw new WarehouseFout($"Het bijwerken van {warehouse.Plaats} lukte niet en is teruggedraaid. {fouten[0]}");
        }

        transactie.Bevestig();
    }
}
