using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.Sqlite;
using RsdAnalytics.Model.Warehouse.SqlServer;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd warehouse maak: an empty warehouse, or the script with which a database administrator makes it.</summary>
internal sealed class WarehouseMaakCommand : Opdracht
{
    private readonly Option<bool> _script = new("--script")
    {
        Description = "Toont het script voor SQL Server (tabellen, overzichten en rollen) en verandert niets.",
    };

    public WarehouseMaakCommand(Omgeving omgeving)
        : base(
            omgeving, "maak", "Maakt een leeg warehouse. Staat het er al, dan worden in SQL Server alleen de overzichten vernieuwd.",
            "rsd warehouse maak --warehouse \"Server=localhost;Database=rsd;Integrated Security=true\"") => Add(_script);

    protected override int Voer(ParseResult regel)
    {
        if (regel.GetValue(_script))
        {
            Omgeving.Uit.Write(SqlServerSchema.Script(Programma.Versie));
            return Exitcode.Klaar;
        }

        using IWarehouse warehouse = Toegang.SqlServer(regel, Omgeving) is { } server ? MaakInServer(regel, server) : MaakBestand(regel);
        Omgeving.Fout.WriteLine($"Het warehouse staat in: {warehouse.Plaats} (schemaversie {warehouse.Schemaversie}). Laad een levering met: rsd laad MAP");
        return Exitcode.Klaar;
    }

    private SqlServerWarehouse MaakInServer(ParseResult regel, SqlServerPlaats server)
    {
        var warehouse = SqlServerWarehouse.Open(server, maak: true, Programma.Versie, Toegang.StaOudeDriverToe(regel, Omgeving));
        warehouse.VernieuwViews();
        return warehouse;
    }

    private SqliteWarehouse MaakBestand(ParseResult regel) => SqliteWarehouse.Open(Toegang.Plaats(regel, Omgeving), maak: true, Programma.Versie);
}
