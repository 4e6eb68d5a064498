using System.CommandLine;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Generator;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd genereer: synthetic extracts with a known truth.</summary>
internal sealed class GenereerCommand : Opdracht
{
    private readonly Option<string?> _uit = Opties.Uit("extracts");
    private readonly Option<string?> _van = new("--van") { Description = "De eerste maand (anders 2019-01).", HelpName = "JJJJ-MM" };
    private readonly Option<string?> _tot = new("--tot") { Description = "De laatste maand (anders 2026-09).", HelpName = "JJJJ-MM" };
    private readonly Option<string?> _seed = Opties.Seed();
    private readonly Option<string?> _dossiers = new("--dossiers") { Description = "De omvang van het bestand (anders 1450).", HelpName = "GETAL" };
    private readonly Option<string?> _scenario = new("--scenario") { Description = "basis, krimp, groei of schok (anders basis).", HelpName = "NAAM" };

    private readonly Option<string?> _budgetten = new("--budgetten")
    {
        Description = "Schrijft in deze map verzonnen BUIG-budgetten bij de extracten, te gebruiken met --referentie.",
        HelpName = "MAP",
    };

    public GenereerCommand(Omgeving omgeving)
        : base(
            omgeving, "genereer", "Schrijft synthetische maandextracten in de vorm van het contract, met de waarheid ernaast.",
            "rsd genereer --uit extracts --van 2019-01 --tot 2026-09 --scenario groei")
    {
        Add(_uit);
        Add(_van);
        Add(_tot);
        Add(_seed);
        Add(_dossiers);
        Add(_scenario);
        Add(_budgetten);
    }

    protected override int Voer(ParseResult regel)
    {
        var standaard = new GeneratorOpties();
        var opties = standaard with
        {
            Van = Opties.LeesMaand(regel, _van) ?? standaard.Van,
            Tot = Opties.LeesMaand(regel, _tot) ?? standaard.Tot,
            Seed = Opties.LeesGetal(regel, _seed, 0, int.MaxValue) ?? standaard.Seed,
            Dossiers = Opties.LeesGetal(regel, _dossiers, 10, 1_000_000) ?? standaard.Dossiers,
            Scenario = LeesScenario(regel),
        };
        var map = regel.GetValue(_uit) ?? "extracts";
        Schrijf(opties, map, Omgeving);
        if (regel.GetValue(_budgetten) is { } budgetten)
        {
            Buigbudgetten.Schrijf(opties, map, budgetten);
        }

        Omgeving.Fout.WriteLine($"Synthetische extracten van {opties.Van} tot en met {opties.Tot} staan in {map}; de waarheid erachter in {Path.Combine(map, Generator.Waarheidsbestand)}.");
        return Exitcode.Klaar;
    }

    /// <summary>Writes extracts and shows how far it is.</summary>
    public static void Schrijf(GeneratorOpties opties, string map, Omgeving omgeving)
    {
        try
        {
            using var voortgang = new Voortgang<Maand>(omgeving, opties.Tot.MaandenSinds(opties.Van) + 1, maand => $"schrijft {maand}");
            Generator.Schrijf(opties, map, voortgang);
        }
        catch (Exception fout) when (fout is ArgumentException or InvalidOperationException)
        {
            throw new GebruiksFout(fout.Message);
        }
    }

    private Scenario LeesScenario(ParseResult regel) =>
        regel.GetValue(_scenario) is not { } tekst
            ? Scenario.Basis
            : Enum.GetValues<Scenario>().Cast<Scenario?>().FirstOrDefault(s => s.ToString()!.Equals(tekst.Trim(), StringComparison.OrdinalIgnoreCase))
                ?? throw new GebruiksFout("--scenario hoort basis, krimp, groei of schok te zijn.");
}
