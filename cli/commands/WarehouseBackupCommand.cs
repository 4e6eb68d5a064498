using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Model.Warehouse.Sqlite;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd warehouse back-up: a checked copy.</summary>
internal sealed class WarehouseBackupCommand : Opdracht
{
    private readonly Argument<string> _bestand = new("BESTAND") { Description = "Het bestand van de back-up; het mag nog niet bestaan." };

    public WarehouseBackupCommand(Omgeving omgeving)
        : base(
            omgeving, "back-up", "Maakt een kopie van het warehouse en controleert haar. Dat kan terwijl anderen lezen.",
            "rsd warehouse back-up rsd-2024-12.db --warehouse rsd.db") => Add(_bestand);

    protected override int Voer(ParseResult regel)
    {
        var doel = regel.GetRequiredValue(_bestand);
        using var warehouse = SqliteWarehouse.OpenVoorOnderhoud(Toegang.Bestand(
            regel, Omgeving, "laat de beheerder een back-up maken met SQL Server zelf (backup database ... with checksum) en haar terugzetten op een proefserver."));
        var rijen = SqliteBackup.Maak(warehouse, doel);
        Omgeving.Fout.WriteLine(
            $"De back-up staat in {doel} en is gecontroleerd ({Getallen.Getal((decimal)rijen)} rijen). "
            + "Bewaar haar op een andere plek dan het warehouse, en de sleutel ergens anders dan de back-up.");
        return Exitcode.Klaar;
    }
}
