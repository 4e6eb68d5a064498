using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.Sqlite;
using RsdAnalytics.Model.Warehouse.SqlServer;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd warehouse controleer: whether the warehouse is whole.</summary>
internal sealed class WarehouseControleerCommand(Omgeving omgeving) : Opdracht(
    omgeving, "controleer", "Controleert of het bestand heel is, alle verwijzingen kloppen en de tabellen de goede vorm hebben.",
    "rsd warehouse controleer --warehouse rsd.db")
{
    protected override int Voer(ParseResult regel)
    {
        if (Toegang.SqlServer(regel, Omgeving) is { } server)
        {
            using var database = SqlServerWarehouse.OpenVoorOnderhoud(server, Toegang.StaOudeDriverToe(regel, Omgeving));
            return Meld(database, SqlServerKeuring.Controleer(database), "heeft de goede vorm");
        }

        using var bestand = SqliteWarehouse.OpenVoorOnderhoud(Toegang.Plaats(regel, Omgeving));
        return Meld(bestand, SqliteKeuring.Controleer(bestand), "is heel");
    }

    private int Meld(IWarehouse warehouse, IReadOnlyList<string> bevindingen, string goed)
    {
        foreach (var bevinding in bevindingen)
        {
            Omgeving.Uit.WriteLine(bevinding);
        }

        if (bevindingen.Count == 0)
        {
            Omgeving.Uit.WriteLine($"{warehouse.Plaats} {goed} (schemaversie {warehouse.Schemaversie}).");
        }

        return bevindingen.Count == 0 ? Exitcode.Klaar : Exitcode.Geweigerd;
    }
}
