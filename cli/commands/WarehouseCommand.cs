using System.CommandLine;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd warehouse: looking after the warehouse itself.</summary>
internal sealed class WarehouseCommand : Command
{
    public WarehouseCommand(Omgeving omgeving)
        : base("warehouse", "Onderhoud van het warehouse: maken, controleren, bijwerken, een back-up maken en zeggen wat erin staat.")
    {
        Add(new WarehouseMaakCommand(omgeving));
        Add(new WarehouseControleerCommand(omgeving));
        Add(new WarehouseBijwerkenCommand(omgeving));
        Add(new WarehouseBackupCommand(omgeving));
        Add(new WarehouseWoordenboekCommand(omgeving));
    }
}
