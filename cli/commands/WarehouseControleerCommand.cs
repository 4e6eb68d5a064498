using System.CommandLine;
using RsdAnalytics.Model.Warehouse.Sqlite;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd warehouse controleer: whether the warehouse is whole.</summary>
internal sealed class WarehouseControleerCommand(Omgeving omgeving) : Opdracht(
    omgeving, "controleer", "Controleert of het bestand heel is, alle verwijzingen kloppen en de tabellen de goede vorm hebben.",
    "rsd warehouse controleer --warehouse rsd.db")
{
    protected override int Voer(ParseResult regel)
    {
        using var warehouse = SqliteWarehouse.OpenVoorOnderhoud(Toegang.Plaats(regel, Omgeving));
        var bevindingen = SqliteKeuring.Controleer(warehouse);
        foreach (var bevinding in bevindingen)
        {
            Omgeving.Uit.WriteLine(bevinding);
        }

        if (bevindingen.Count == 0)
        {
            Omgeving.Uit.WriteLine($"{warehouse.Plaats} is heel (schemaversie {warehouse.Schemaversie}).");
        }

        return bevindingen.Count == 0 ? Exitcode.Klaar : Exitcode.Geweigerd;
    }
}
