using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Model;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd bron controleer: connection, rights and columns, without reading a row.</summary>
internal sealed class BronControleerCommand : Opdracht
{
    private readonly Argument<string> _map = new("MAP") { Description = "De map met een query per bestand van het contract (dossiers.sql, …)." };
    private readonly Option<string?> _maand = new("--maand") { Description = "De maand die de query's krijgen (anders 2024-01).", HelpName = "JJJJ-MM" };

    public BronControleerCommand(Omgeving omgeving)
        : base(
            omgeving, "controleer", "Controleert verbinding, rechten en kolommen van de query's. Er wordt geen rij gelezen.",
            "rsd bron controleer querys")
    {
        Add(_map);
        Add(_maand);
    }

    protected override int Voer(ParseResult regel)
    {
        var bron = Bron.Lees("sqlserver", regel.GetRequiredValue(_map), regel, Omgeving)!;
        var uitslagen = bron.Controleer(Opties.LeesMaand(regel, _maand) ?? new Maand(2024, 1));
        Omgeving.Uit.WriteLine($"Verbonden met de {bron.Naam}.");
        foreach (var uitslag in uitslagen)
        {
            Omgeving.Uit.WriteLine(uitslag switch
            {
                { Aanwezig: false, Goed: true } => $"{uitslag.Bestand}: geen query (mag ontbreken)",
                { Goed: true } => $"{uitslag.Bestand}: goed",
                _ => $"{uitslag.Bestand}: niet goed",
            });
            foreach (var bevinding in uitslag.Bevindingen)
            {
                Omgeving.Uit.WriteLine($"  {bevinding}");
            }
        }

        return uitslagen.All(u => u.Goed) ? Exitcode.Klaar : Exitcode.Geweigerd;
    }
}
