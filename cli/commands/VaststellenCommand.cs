using System.CommandLine;
using System.Globalization;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Cli.Reports;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd vaststellen: lays an evaluatie down, so that later reports tell what changed since.</summary>
internal sealed class VaststellenCommand : Opdracht
{
    private readonly Option<string?> _jaar = Opties.Jaar();
    private readonly Option<string?> _peildatum = Opties.Peildatum();
    private readonly Option<bool> _opnieuw = new("--opnieuw") { Description = "Legt een jaar dat al is vastgesteld opnieuw vast; de eerdere vaststelling blijft bewaard." };
    private readonly Option<bool> _controleer = new("--controleer")
    {
        Description = "Maakt elke vastgestelde evaluatie van het jaar opnieuw uit dezelfde lading en zegt of zij nog gelijk is. Er wordt niets vastgelegd.",
    };

    private readonly Option<string?> _vandaag = new("--vandaag") { Description = "De dag van vaststellen, in plaats van de klok.", HelpName = "JJJJ-MM-DD" };
    private readonly Standopties _stand;

    public VaststellenCommand(Omgeving omgeving)
        : base(
            omgeving, "vaststellen", "Stelt de evaluatie van een jaar vast: elk later rapport over dat jaar toont wat toen gold, wat nu geldt en waardoor.",
            "rsd vaststellen --jaar 2024")
    {
        Add(_jaar);
        Add(_peildatum);
        Add(_opnieuw);
        Add(_controleer);
        Add(_vandaag);
        _stand = new Standopties(this);
    }

    protected override int Voer(ParseResult regel)
    {
        var jaar = Opties.LeesJaar(regel, _jaar);
        return regel.GetValue(_controleer) ? Controleer(regel, jaar) : StelVast(regel, jaar);
    }

    private int StelVast(ParseResult regel, int jaar)
    {
        var nu = Opties.LeesDag(regel, _vandaag) is { } dag ? new DateTimeOffset(dag, TimeOnly.MinValue, TimeSpan.Zero) : Omgeving.Klok.GetUtcNow();
        var referentie = Toegang.Referentie(regel, Omgeving);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var laatste = new Stand(Math.Min(Toegang.Stand(regel, _stand, warehouse).Lading, Ladingen.Laatste(warehouse)));
        var peildatum = Toegang.Peildatum(regel, _peildatum, jaar, warehouse, laatste);
        var kenmerk = Vaststellingen.Kenmerk(warehouse, referentie, peildatum, laatste);
        var uitkomsten = new Vaststellingberekening(warehouse, referentie).Uitkomsten(peildatum, laatste);
        var nummer = new Vaststellingbewaring(warehouse, referentie).Bewaar(kenmerk, uitkomsten, regel.GetValue(_opnieuw), nu, Programma.Versie);
        Omgeving.Uit.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"De evaluatie van {jaar} is vastgesteld (nummer {nummer}): peildatum {Datums.Dag(peildatum.Dag)}, lading {kenmerk.Lading}, code {kenmerk.Rapporthash}."));
        Omgeving.Fout.WriteLine($"Elk rapport over {jaar} toont voortaan wat is vastgesteld, wat nu geldt en waardoor dat verschilt.");
        return Exitcode.Klaar;
    }

    private int Controleer(ParseResult regel, int jaar)
    {
        Opties.GeldtNietBij(regel, _controleer, _peildatum, _opnieuw, _vandaag, _stand.Lading, _stand.Van);
        var referentie = Toegang.Referentie(regel, Omgeving);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var oordelen = Vaststellingen.Controleer(warehouse, referentie, jaar);
        if (oordelen.Count == 0)
        {
            throw new OpdrachtFout(FormattableString.Invariant($"De evaluatie van {jaar} is nog niet vastgesteld. Dat doet u met: rsd vaststellen --jaar {jaar}"));
        }

        Vaststellingcontrole.Schrijf(Omgeving.Uit, jaar, oordelen);
        return oordelen.All(o => o.Gelijk) ? Exitcode.Klaar : Exitcode.Geweigerd;
    }
}
