using System.CommandLine;
using RsdAnalytics.Cli.Access;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd sleutel nieuw: makes a key file that only its owner can read.</summary>
internal sealed class SleutelNieuwCommand : Opdracht
{
    private readonly Argument<string> _bestand = new("BESTAND") { Description = "Het nieuwe sleutelbestand; bewaar het buiten het warehouse." };

    public SleutelNieuwCommand(Omgeving omgeving)
        : base(omgeving, "nieuw", "Maakt een sleutelbestand dat alleen de eigenaar kan lezen.", "rsd sleutel nieuw rsd.sleutel") => Add(_bestand);

    protected override int Voer(ParseResult regel)
    {
        var bestand = regel.GetRequiredValue(_bestand);
        Sleutel.Schrijf(bestand, Sleutel.Nieuw());
        Omgeving.Fout.WriteLine($"De sleutel staat in {bestand}. Maak er een back-up van op een andere plek dan het warehouse: zonder deze sleutel kan niets meer worden bijgeladen.");
        return Exitcode.Klaar;
    }
}
