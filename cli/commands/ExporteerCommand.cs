using System.CommandLine;
using System.Globalization;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Datapackage;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Reports;
using RsdAnalytics.Model.Datapackage;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Reports.Opendata;
using RsdAnalytics.Reports.Raad;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd exporteer: series and key results for everyone, and facts for those with the right.</summary>
internal sealed class ExporteerCommand : Opdracht
{
    private const string Standaardmap = "open-data";
    private const string Reeksen = "reeksen";
    private const string Aggregaten = "aggregaten";
    private const string Feiten = "feiten";

    /// <summary>What can be exported, as --wat names it.</summary>
    public static IReadOnlyList<string> Soorten { get; } = [Reeksen, Aggregaten, Feiten];

    private readonly Option<string?> _uit = Opties.Uit(Standaardmap);
    private readonly Option<string?> _wat = new("--wat") { Description = "reeksen, aggregaten of feiten (anders reeksen en aggregaten).", HelpName = "WAT" };
    private readonly Option<string?> _jaar = new("--jaar") { Description = "Het jaar (anders het laatste met een geladen maand); niet bij feiten.", HelpName = "JJJJ" };
    private readonly Option<string?> _peildatum = Opties.Peildatum();
    private readonly Standopties _stand;

    private readonly Option<bool> _nietPubliek = new("--niet-voor-publicatie")
    {
        Description = "Nodig bij feiten: u weet dat dit gegevens over personen zijn en dat u ze mag hebben.",
    };

    private readonly Option<bool> _json = Opties.Json();

    public ExporteerCommand(Omgeving omgeving)
        : base(
            omgeving, "exporteer", "Schrijft reeksen en resultaten als CSV voor iedereen, met dezelfde verborgen aantallen als de pagina's voor de raad; of de feiten voor wie dat mag.",
            "rsd exporteer --jaar 2024 --uit open-data")
    {
        Add(_uit);
        Add(_wat);
        Add(_jaar);
        Add(_peildatum);
        _stand = new Standopties(this);
        Add(_nietPubliek);
        Add(_json);
    }

    protected override int Voer(ParseResult regel)
    {
        var wat = Wat(regel);
        var map = regel.GetValue(_uit) ?? Standaardmap;
        Feitenmap.KeurMap(map, feiten: wat.Contains(Feiten));
        var referentie = Toegang.Referentie(regel, Omgeving);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var stand = Toegang.Stand(regel, _stand, warehouse);
        return wat.Contains(Feiten) ? SchrijfFeiten(regel, warehouse, stand, map) : SchrijfOpen(regel, warehouse, referentie, stand, map, wat);
    }

    private List<string> Wat(ParseResult regel)
    {
        var gevraagd = regel.GetValue(_wat)?.Trim().ToLowerInvariant();
        List<string> wat = gevraagd switch
        {
            null => [Reeksen, Aggregaten],
            Reeksen or Aggregaten or Feiten => [gevraagd],
            _ => throw new GebruiksFout($"{_wat.Name} hoort {Reeksen}, {Aggregaten} of {Feiten} te zijn."),
        };
        var feiten = wat.Contains(Feiten);
        if (feiten && new Option[] { _jaar, _peildatum }.FirstOrDefault(o => regel.GetResult(o) is { Implicit: false }) is { } optie)
        {
            throw new GebruiksFout($"{optie.Name} heeft geen betekenis bij {_wat.Name} {Feiten}: de feiten zijn die van alle maanden. Laat {optie.Name} weg.");
        }

        return feiten == regel.GetValue(_nietPubliek)
            ? wat
            : throw new GebruiksFout(feiten
                ? $"Feiten zijn gegevens over personen. Mag u ze hebben, herhaal de opdracht dan met {_nietPubliek.Name}; voor iedereen zijn er {Reeksen} en {Aggregaten}."
                : $"{_nietPubliek.Name} heeft alleen betekenis bij {_wat.Name} {Feiten}. Laat het weg.");
    }

    private int SchrijfOpen(ParseResult regel, IWarehouse warehouse, Referentiegegevens referentie, Stand stand, string map, List<string> wat)
    {
        var jaar = Jaar(regel, warehouse, stand);
        var peildatum = Toegang.Peildatum(regel, _peildatum, jaar, warehouse, stand);
        var gegevens = Raadpaginas.Verzamel(warehouse, referentie, peildatum, stand, Opdrachttekst.Jaar("exporteer", jaar, stand, regel.GetValue(_peildatum)));
        var cijfers = Raadcijfers.Maak(gegevens);
        var bestanden = Opendatapakket.Schrijf(cijfers, map, wat.Contains(Reeksen), wat.Contains(Aggregaten));
        Meld(regel, Exportantwoord.Van(wat, map, jaar, peildatum, publicatie: true, cijfers.Kenmerken.Synthetisch, bestanden), map, bestanden);
        Omgeving.Fout.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Open gegevens over {jaar} in {map}, beoordeeld samen met de pagina's voor de raad: aantallen van {cijfers.Referentie.Publicatiedrempel.Van} tot en met {cijfers.Referentie.Publicatiedrempel.TotEnMet} en wat ze verraadt zijn verborgen ({bestanden.Sum(b => b.Verborgen)} aantallen); "
            + $"een verschil tussen twee getoonde getallen kan kleiner zijn. De kolommen en de regel staan in {Datapakketschrijver.Bestand}."));
        return Exitcode.Klaar;
    }

    private int SchrijfFeiten(ParseResult regel, IWarehouse warehouse, Stand stand, string map)
    {
        if (Ladingen.Geldig(warehouse, stand).Count == 0)
        {
            throw new WarehouseFout($"In {warehouse.Plaats} is nog niets geladen.");
        }

        var synthetisch = Toegang.Merk(warehouse, stand).Length > 0;
        var bestanden = Feitenmap.Schrijf(warehouse, stand, map, synthetisch, Opdrachttekst.Feiten(stand));
        Meld(regel, Exportantwoord.Van([Feiten], map, null, null, publicatie: false, synthetisch, bestanden), map, bestanden);
        Omgeving.Fout.WriteLine($"Feiten over personen in {map}: NIET voor publicatie. Verwijder de map als u klaar bent. De kolommen staan in {Datapakketschrijver.Bestand}.");
        return Exitcode.Klaar;
    }

    private int Jaar(ParseResult regel, IWarehouse warehouse, Stand stand)
    {
        if (regel.GetValue(_jaar) is not null)
        {
            return Opties.LeesJaar(regel, _jaar);
        }

        var maanden = Ladingen.Maanden(warehouse, stand);
        return maanden.Count > 0 ? maanden[^1].Jaar : throw new WarehouseFout($"In {warehouse.Plaats} is nog niets geladen.");
    }

    private void Meld(ParseResult regel, object antwoord, string map, IReadOnlyList<Uitvoerbestand> bestanden)
    {
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, antwoord);
            return;
        }

        foreach (var bestand in bestanden.Select(b => b.Bestand).Append(Datapakketschrijver.Bestand))
        {
            Omgeving.Uit.WriteLine(Path.Combine(map, bestand));
        }
    }
}
