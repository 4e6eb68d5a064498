using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Etl.Conform;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd sleutel vervang: puts a new key under the warehouse, with the help of kept extracts.</summary>
internal sealed class SleutelVervangCommand : Opdracht
{
    private readonly Option<string?> _extracts = new("--extracts") { Description = "De map met alle leveringen die ooit zijn geladen.", HelpName = "MAP" };
    private readonly Option<string?> _nieuw = new("--nieuw") { Description = "Het bestand met de nieuwe sleutel; maak het eerst met rsd sleutel nieuw.", HelpName = "BESTAND" };
    private readonly Option<string?> _sleutel = Opties.Sleutelbestand();

    public SleutelVervangCommand(Omgeving omgeving)
        : base(
            omgeving, "vervang", "Vervangt alle pseudoniemen door die van een nieuwe sleutel, in één vastgelegde stap. Maak eerst een back-up.",
            "rsd sleutel vervang --extracts extracts --nieuw nieuw.sleutel --sleutelbestand oud.sleutel")
    {
        Add(_extracts);
        Add(_nieuw);
        Add(_sleutel);
    }

    protected override int Voer(ParseResult regel)
    {
        var extracts = regel.GetValue(_extracts)
            ?? throw new GebruiksFout($"Geef met {_extracts.Name} de map waarin de geladen leveringen zijn bewaard.");
        var bestand = regel.GetValue(_nieuw)
            ?? throw new GebruiksFout($"Geef met {_nieuw.Name} het bestand met de nieuwe sleutel. Maak het met: rsd sleutel nieuw BESTAND");
        using var oud = Sleutel.Lees(regel, _sleutel, Omgeving);
        using var nieuw = Sleutel.Lees(bestand);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var uitkomst = new Sleutelvervanging(warehouse, oud, nieuw).Vervang(extracts, Omgeving.Klok.GetUtcNow(), Programma.Versie);
        Omgeving.Fout.WriteLine(
            $"Vervangen: {uitkomst.Clienten} personen, {uitkomst.Dossiers} dossiers en {uitkomst.Bronsleutels} andere kenmerken. "
            + $"Gebruik voortaan de sleutel in {bestand} (kenmerk {nieuw.Kenmerk}); bewaar de oude zolang er back-ups van vóór deze stap zijn.");
        return Exitcode.Klaar;
    }
}
