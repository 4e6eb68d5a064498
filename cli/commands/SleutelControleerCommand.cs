using System.CommandLine;
using Dapper;
using RsdAnalytics.Cli.Access;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd sleutel controleer: whether this is the key of the warehouse, and whether it is kept safely.</summary>
internal sealed class SleutelControleerCommand : Opdracht
{
    private readonly Option<string?> _sleutel = Opties.Sleutelbestand();

    public SleutelControleerCommand(Omgeving omgeving)
        : base(
            omgeving, "controleer", "Controleert of de sleutel bij het warehouse hoort en veilig wordt bewaard.",
            "rsd sleutel controleer --warehouse rsd.db --sleutelbestand rsd.sleutel") => Add(_sleutel);

    protected override int Voer(ParseResult regel)
    {
        using var pseudoniemen = Sleutel.Lees(regel, _sleutel, Omgeving);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var kenmerken = warehouse.Verbinding.Query<string>("select distinct sleutel_kenmerk from dim_lading").ToList();
        Omgeving.Uit.WriteLine($"Kenmerk van deze sleutel: {pseudoniemen.Kenmerk}");
        if (kenmerken.Exists(k => k != pseudoniemen.Kenmerk))
        {
            Omgeving.Uit.WriteLine($"Dit is niet de sleutel van {warehouse.Plaats}; dat is geladen met kenmerk {string.Join(", ", kenmerken)}. Zoek de sleutel met dat kenmerk in uw back-ups.");
            return Exitcode.Mislukt;
        }

        Omgeving.Uit.WriteLine(kenmerken.Count == 0
            ? $"{warehouse.Plaats} is nog leeg: met deze sleutel kan worden begonnen."
            : $"Dit is de sleutel van {warehouse.Plaats}.");
        foreach (var advies in Sleutel.Adviezen(regel, _sleutel, Omgeving, warehouse.Plaats))
        {
            Omgeving.Uit.WriteLine(advies);
        }

        return Exitcode.Klaar;
    }
}
