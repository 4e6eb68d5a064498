using System.CommandLine;
using System.Globalization;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.Sqlite;
using RsdAnalytics.Model.Warehouse.SqlServer;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd warehouse bijwerken: brings an older warehouse to this program's schema.</summary>
internal sealed class WarehouseBijwerkenCommand : Opdracht
{
    private readonly Option<string?> _backup = new("--back-up")
    {
        Description = "Het bestand van de back-up die eerst wordt gemaakt (anders naast het warehouse).",
        HelpName = "BESTAND",
    };

    private readonly Option<bool> _gemaakt = new("--back-up-gemaakt")
    {
        Description = "Alleen SQL Server: de beheerder heeft een back-up van de database gemaakt.",
    };

    public WarehouseBijwerkenCommand(Omgeving omgeving)
        : base(
            omgeving, "bijwerken", "Brengt een ouder warehouse naar de vorm van dit programma: eerst een gecontroleerde back-up, dan in één keer.",
            "rsd warehouse bijwerken --warehouse rsd.db")
    {
        Add(_backup);
        Add(_gemaakt);
    }

    protected override int Voer(ParseResult regel)
    {
        if (Toegang.SqlServer(regel, Omgeving) is { } server)
        {
            return WerkServerBij(regel, server);
        }

        using var warehouse = SqliteWarehouse.OpenVoorOnderhoud(Toegang.Plaats(regel, Omgeving));
        var van = warehouse.Schemaversie;
        var backup = regel.GetValue(_backup)
            ?? string.Create(CultureInfo.InvariantCulture, $"{warehouse.Plaats}.versie{van}.back-up");
        Omgeving.Fout.WriteLine(SqliteMigratie.WerkBij(warehouse, backup, Programma.Versie)
            ? $"{warehouse.Plaats} is bijgewerkt van schemaversie {van} naar {Warehouseschema.Versie}. De back-up van ervoor staat in {backup}."
            : $"{warehouse.Plaats} heeft al schemaversie {van}; er is niets te doen.");
        return Exitcode.Klaar;
    }

    private int WerkServerBij(ParseResult regel, SqlServerPlaats server)
    {
        using var warehouse = SqlServerWarehouse.OpenVoorOnderhoud(server, Toegang.StaOudeDriverToe(regel, Omgeving));
        var van = warehouse.Schemaversie;
        if (van < Warehouseschema.Versie && !regel.GetValue(_gemaakt))
        {
            throw new GebruiksFout($"Laat eerst de beheerder een back-up van de {warehouse.Plaats} maken met SQL Server zelf, en geef dan {_gemaakt.Name}.");
        }

        Omgeving.Fout.WriteLine(SqlServerMigratie.WerkBij(warehouse, Programma.Versie)
            ? $"De {warehouse.Plaats} is bijgewerkt van schemaversie {van} naar {Warehouseschema.Versie}."
            : $"De {warehouse.Plaats} heeft al schemaversie {van}; er is niets te doen.");
        return Exitcode.Klaar;
    }
}
