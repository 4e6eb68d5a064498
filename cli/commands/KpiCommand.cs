using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd kpi: the key results of a year, through a year, or of all years side by side.</summary>
internal sealed class KpiCommand : Cijferopdracht
{
    private readonly Kpiopties _opties;

    public KpiCommand(Omgeving omgeving)
        : this(omgeving, new Kpiopties())
    {
    }

    private KpiCommand(Omgeving omgeving, Kpiopties opties)
        : base(
            omgeving, "kpi", "De resultaatafspraken van een jaar: wat is afgesproken en wat is het geworden.", "rsd kpi --jaar 2024 --gemeente Duiven",
            opties.Jaar, opties.Gemeente, opties.Peildatum, opties.PerMaand, opties.AlleJaren, opties.Ernaast, opties.Onzekerheid) =>
        _opties = opties;

    protected override Func<Cijferbron, Cijferantwoord> Vraag(ParseResult regel, Referentiegegevens referentie)
    {
        var gemeente = Toegang.Gemeente(regel, _opties.Gemeente, referentie);
        var perMaand = regel.GetValue(_opties.PerMaand);
        var alleJaren = regel.GetValue(_opties.AlleJaren);
        if ((perMaand && alleJaren) || ((perMaand || alleJaren) && (regel.GetValue(_opties.Peildatum) is not null || regel.GetValue(_opties.Onzekerheid))))
        {
            throw new GebruiksFout($"Geef {_opties.PerMaand.Name} of {_opties.AlleJaren.Name}, niet met elkaar en niet met {_opties.Peildatum.Name} of {_opties.Onzekerheid.Name}.");
        }

        if (alleJaren)
        {
            return regel.GetValue(_opties.Jaar) is null
                ? bron => AlleJaren(bron, gemeente)
                : throw new GebruiksFout($"{_opties.AlleJaren.Name} toont alle jaren; laat {_opties.Jaar.Name} weg.");
        }

        var jaar = Opties.LeesJaar(regel, _opties.Jaar);
        return perMaand ? bron => PerMaand(bron, jaar, gemeente) : bron => Jaar(regel, bron, jaar, gemeente);
    }

    private static Cijferantwoord PerMaand(Cijferbron bron, int jaar, string? gemeente)
    {
        var overzicht = new KpiOverzicht(bron.Warehouse, bron.Referentie);
        var beelden = overzicht.PerMaand(jaar, bron.Stand).Select(m => Kpibeeld.Van(overzicht, m, bron, gemeente)).ToList();
        return new Cijferantwoord(Kpibeeldantwoord.PerMaand(jaar, beelden), uit => Kpireeks.PerMaand(uit, jaar, beelden, bron.Merk));
    }

    private static Cijferantwoord AlleJaren(Cijferbron bron, string? gemeente)
    {
        var overzicht = new KpiOverzicht(bron.Warehouse, bron.Referentie);
        var beelden = overzicht.AlleJaren(bron.Stand).Select(m => Kpibeeld.Van(overzicht, m, bron, gemeente)).ToList();
        return new Cijferantwoord(Kpibeeldantwoord.AlleJaren(beelden), uit => Kpireeks.AlleJaren(uit, beelden, bron.Merk));
    }

    private Cijferantwoord Jaar(ParseResult regel, Cijferbron bron, int jaar, string? gemeente)
    {
        var peildatum = Toegang.Peildatum(regel, _opties.Peildatum, jaar, bron.Warehouse, bron.Stand);
        var overzicht = new KpiOverzicht(bron.Warehouse, bron.Referentie);
        var beeld = Kpibeeld.Van(overzicht, overzicht.Moment(peildatum, bron.Stand), bron, gemeente);
        var onzekerheden = regel.GetValue(_opties.Onzekerheid)
            ? new KpiOnzekerheden(bron.Warehouse, bron.Referentie).Bereken(peildatum, bron.Stand, beeld.Uitkomsten)
            : null;
        var json = onzekerheden is not null ? Onzekerheidantwoord.Van(peildatum, beeld.Uitkomsten, onzekerheden)
            : regel.GetValue(_opties.Ernaast) ? Kpibeeldantwoord.Van(beeld)
            : Kpiantwoord.Van(peildatum, beeld.Uitkomsten);
        var vaststelling = regel.GetValue(_opties.Peildatum) is null ? new Vaststellingberekening(bron.Warehouse, bron.Referentie).Vergelijk(jaar, bron.Stand) : null;
        return new Cijferantwoord(json, uit =>
        {
            if (beeld.Ernaast is { } ernaast)
            {
                Kpierbij.Vooraf(uit, beeld.Voetnoten);
                Kpioverzicht.Schrijf(uit, peildatum, beeld.Uitkomsten, bron.Merk);
                Kpierbij.Schrijf(uit, ernaast, beeld.Voetnoten);
            }
            else
            {
                Kpioverzicht.GeenMaand(uit, jaar, bron.Merk);
            }

            if (onzekerheden is not null)
            {
                Onzekerheidsoverzicht.Schrijf(uit, beeld.Uitkomsten, onzekerheden);
            }

            Vaststellingoverzicht.Schrijf(uit, vaststelling, gemeente);
        });
    }

    /// <summary>Which year or years, and what beside the results.</summary>
    private sealed class Kpiopties
    {
        public Option<string?> Jaar { get; } = Opties.Jaar();

        public Option<string?> Gemeente { get; } = Opties.Gemeente();

        public Option<string?> Peildatum { get; } = Opties.Peildatum();

        public Option<bool> PerMaand { get; } = new("--per-maand") { Description = "Het cijfer aan het eind van elke geladen maand van het jaar." };

        public Option<bool> AlleJaren { get; } = new("--alle-jaren") { Description = "Alle geladen jaren naast elkaar." };

        public Option<bool> Ernaast { get; } = new("--ernaast") { Description = "Zet in het JSON-antwoord ook wat naast de resultaten hoort, en de voetnoten." };

        public Option<bool> Onzekerheid { get; } = new("--onzekerheid")
        {
            Description = "Toont wat afgekeurde en nog te verwachten rijen met elk resultaat kunnen doen.",
        };
    }
}
