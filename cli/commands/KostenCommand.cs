using System.CommandLine;
using System.Globalization;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd kosten: an amount divided over the municipalities, or the business case of 2018.</summary>
internal sealed class KostenCommand : Cijferopdracht
{
    private readonly Kostenopties _opties;

    public KostenCommand(Omgeving omgeving)
        : this(omgeving, new Kostenopties())
    {
    }

    private KostenCommand(Omgeving omgeving, Kostenopties opties)
        : base(
            omgeving, "kosten", "Verdeelt de investering van een opdracht, of een ander bedrag, over de gemeenten.",
            "rsd kosten --bedrag 1400000 --peildatum 2023-01-01", opties.Jaar, opties.Bedrag, opties.Peildatum, opties.Businesscase) =>
        _opties = opties;

    protected override Func<Cijferbron, Cijferantwoord> Vraag(ParseResult regel, Referentiegegevens referentie)
    {
        if (regel.GetValue(_opties.Businesscase))
        {
            return bron =>
            {
                var jaren = new Kostenberekening(bron.Warehouse, bron.Referentie).Businesscase(bron.Stand);
                return new Cijferantwoord(Kostenantwoord.Van(jaren), uit => Kostenoverzicht.Schrijf(uit, jaren));
            };
        }

        var bedrag = LeesBedrag(regel);
        var peildatum = Opties.LeesDag(regel, _opties.Peildatum);
        var opdracht = bedrag is not null && peildatum is not null
            ? null
            : regel.GetValue(_opties.Jaar) is null
                ? throw new GebruiksFout($"Geef {_opties.Jaar.Name}, of {_opties.Bedrag.Name} met {_opties.Peildatum.Name}.")
                : Toegang.Opdracht(Opties.LeesJaar(regel, _opties.Jaar), referentie);
        return bron =>
        {
            var verdeling = Verdeel(new Kostenberekening(bron.Warehouse, bron.Referentie), bron, opdracht, bedrag, peildatum);
            return new Cijferantwoord(Kostenantwoord.Van(verdeling), uit => Kostenoverzicht.Schrijf(uit, verdeling, bron.Merk));
        };
    }

    private static Kostenverdeling Verdeel(Kostenberekening berekening, Cijferbron bron, Model.Reference.Opdracht? opdracht, Bedrag? bedrag, DateOnly? peildatum)
    {
        if (bedrag is null && peildatum is null)
        {
            return berekening.Bereken(opdracht!, bron.Stand);
        }

        var som = bedrag ?? bron.Referentie.InvesteringPerJaar(opdracht!)
            ?? throw new CijferFout($"Voor opdracht {opdracht!.Code} staat geen investering in investering.csv. Geef een bedrag met --bedrag.");
        var dag = peildatum ?? opdracht!.Sleutelpeildatum
            ?? throw new CijferFout($"Opdracht {opdracht!.Code} noemt geen peildatum voor de verdeelsleutel. Geef een dag met --peildatum.");
        return berekening.Bereken(som, dag, bron.Stand);
    }

    // A point is refused: whether it divides thousands or cents cannot be seen.
    private Bedrag? LeesBedrag(ParseResult regel)
    {
        if (regel.GetValue(_opties.Bedrag) is not { } tekst)
        {
            return null;
        }

        var delen = tekst.Split(',');
        var goed = delen.Length <= 2 && delen.All(d => d.Length is > 0 and <= 12 && d.All(char.IsAsciiDigit)) && (delen.Length == 1 || delen[1].Length <= 2);
        return goed
            ? Bedrag.VanEuro(decimal.Parse(string.Join('.', delen), CultureInfo.InvariantCulture))
            : throw new GebruiksFout($"{_opties.Bedrag.Name} hoort een bedrag in euro's te zijn, zonder punten, bijvoorbeeld {_opties.Bedrag.Name} 1400000 of {_opties.Bedrag.Name} 1250,50.");
    }

    /// <summary>What can be divided, and by the key of which day.</summary>
    private sealed class Kostenopties
    {
        public Option<string?> Jaar { get; } = new("--jaar") { Description = "De investering van de opdracht van dit jaar, met de peildatum die de opdracht noemt.", HelpName = "JJJJ" };

        public Option<string?> Bedrag { get; } = new("--bedrag") { Description = "Een ander bedrag in euro's, zonder punten.", HelpName = "BEDRAG" };

        public Option<string?> Peildatum { get; } = new("--peildatum") { Description = "De dag waarvan inwoners en dossiers gelden.", HelpName = "JJJJ-MM-DD" };

        public Option<bool> Businesscase { get; } = new("--businesscase") { Description = "De kosten en besparing 2018–2020 uit de businesscase van 2018." };
    }
}
