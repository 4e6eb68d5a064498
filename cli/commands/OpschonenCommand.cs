using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd opschonen: removes persons' detail before a month; first the plan, then the deed.</summary>
internal sealed class OpschonenCommand : Opdracht
{
    private readonly Option<string?> _tot = new("--tot") { Description = "De eerste maand waarvan alles blijft.", HelpName = "JJJJ-MM" };
    private readonly Option<bool> _uitvoeren = new("--uitvoeren") { Description = "Voert het plan uit. Zonder deze optie verandert er niets." };

    public OpschonenCommand(Omgeving omgeving)
        : base(
            omgeving, "opschonen", "Verwijdert gegevens van personen van vóór een maand en bewaart de uitkomsten. Toont eerst het plan.",
            "rsd opschonen --tot 2021-12 --warehouse rsd.db")
    {
        Add(_tot);
        Add(_uitvoeren);
    }

    protected override int Voer(ParseResult regel)
    {
        var tot = Opties.LeesMaand(regel, _tot)
            ?? throw new GebruiksFout($"Geef met {_tot.Name} de eerste maand waarvan alles blijft, bijvoorbeeld {_tot.Name} 2021-12.");
        var referentie = Toegang.Referentie(regel, Omgeving);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var opschoner = new Opschoner(warehouse, referentie);
        var voer = regel.GetValue(_uitvoeren);
        var plan = voer ? opschoner.Voer(tot, Omgeving.Klok.GetUtcNow(), Programma.Versie) : opschoner.Plan(tot);
        var tabel = new Tekstuitvoer("tabel", voer ? "verwijderd" : "te verwijderen");
        foreach (var (naam, aantal) in plan.Regels)
        {
            tabel.Rij(naam, Getallen.Getal((decimal)aantal));
        }

        tabel.Schrijf(Omgeving.Uit);
        Omgeving.Uit.WriteLine(
            $"Personen die nergens meer voorkomen: {Getallen.Getal((decimal)plan.Personen)}. "
            + $"Bewaard als uitkomst: de resultaten van {string.Join(", ", plan.Jaren)} en de stand van {plan.Maanden} maanden.");
        Omgeving.Fout.WriteLine(voer
            ? $"De gegevens van personen van vóór {tot} zijn verwijderd en dat is vastgelegd. Back-ups van vóór deze stap bevatten ze nog."
            : "Dit is het plan; er is niets veranderd. Voer het uit met --uitvoeren. Daarna zijn een eerdere stand en de herkomst van deze cijfers niet meer op te vragen.");
        return Exitcode.Klaar;
    }
}
