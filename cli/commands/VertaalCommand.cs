using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Etl.Translate;
using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Maps;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd vertaal: an export of a case system becomes a delivery of the contract, by a map of columns and codes.</summary>
internal sealed class VertaalCommand : Opdracht
{
    private const string Standaardmap = "extracts";
    private const string Controlebestand = "controle.csv";

    private readonly Argument<string?> _bron = new("BRONMAP")
    {
        Description = "De map met de export: de bestanden van één maand (met --maand), of een map per maand (JJJJ-MM). Zonder BRONMAP toont de opdracht alleen wat de kaart vult.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _kaart = new("--kaart")
    {
        Description = $"De kaart: een CSV-bestand, of een die is meegeleverd ({string.Join(", ", Kaarten.Namen)}).",
        HelpName = "KAART",
    };

    private readonly Option<string?> _uit = Opties.Uit(Standaardmap);
    private readonly Option<string?> _maand = new("--maand") { Description = "De maand van de bestanden in BRONMAP, of alleen deze maandmap daarin.", HelpName = "JJJJ-MM" };
    private readonly Option<string?> _bewaar = new("--bewaar") { Description = "Schrijft de kaart zelf in dit bestand, om aan te vullen.", HelpName = "BESTAND" };
    private readonly Option<bool> _json = Opties.Json();

    public VertaalCommand(Omgeving omgeving)
        : base(
            omgeving, "vertaal", "Maakt van een export van het bronsysteem een levering volgens het contract, met een kaart van kolommen en codes.",
            "rsd vertaal export --kaart kaart.csv --maand 2024-03 --uit extracts")
    {
        Add(_bron);
        Add(_kaart);
        Add(_uit);
        Add(_maand);
        Add(_bewaar);
        Add(_json);
    }

    protected override int Voer(ParseResult regel)
    {
        var (naam, inhoud) = Kaart(regel.GetValue(_kaart));
        var maand = Opties.LeesMaand(regel, _maand);
        var referentie = Toegang.Referentie(regel, Omgeving);
        var kaart = Kaartlezer.Lees(inhoud, naam, referentie);
        if (regel.GetValue(_bewaar) is { } bewaar)
        {
            Bewaar(bewaar, inhoud);
        }

        return regel.GetValue(_bron) is { } bron ? Vertaal(regel, kaart, bron, maand) : Toon(regel, kaart);
    }

    private (string Naam, byte[] Inhoud) Kaart(string? naam) => naam switch
    {
        null => throw new GebruiksFout($"Geef met {_kaart.Name} een CSV-bestand, of een kaart die is meegeleverd: {string.Join(", ", Kaarten.Namen)}."),
        _ when Kaarten.Lees(naam) is { } meegeleverd => (Kaarten.Bestand(naam), meegeleverd),
        _ when File.Exists(naam) => (naam, File.ReadAllBytes(naam)),
        _ => throw new OpdrachtFout($"De kaart '{naam}' is er niet. Geef een CSV-bestand, of een kaart die is meegeleverd: {string.Join(", ", Kaarten.Namen)}."),
    };

    private int Toon(ParseResult regel, Kaart kaart)
    {
        if (new Option[] { _maand, _uit }.FirstOrDefault(o => regel.GetResult(o) is { Implicit: false }) is { } optie)
        {
            throw new GebruiksFout($"{optie.Name} heeft alleen betekenis met een BRONMAP. Geef de map met de export erbij, of laat {optie.Name} weg.");
        }

        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, Vertaalantwoord.Van(kaart, []));
        }
        else
        {
            Vertaaloverzicht.Schrijf(Omgeving.Uit, kaart);
        }

        return Exitcode.Klaar;
    }

    private int Vertaal(ParseResult regel, Kaart kaart, string bron, Maand? maand)
    {
        var uit = regel.GetValue(_uit) ?? Standaardmap;
        var uitkomsten = Maanden(bron, maand).Select(m => new Vertaler(kaart).Vertaal(m.Map, m.Maand, uit)).ToList();
        if (regel.GetValue(_json))
        {
            Antwoord.Schrijf(Omgeving.Uit, Vertaalantwoord.Van(kaart, uitkomsten));
        }
        else
        {
            Vertaaloverzicht.Schrijf(Omgeving.Uit, kaart, uitkomsten);
        }

        foreach (var (maandmap, bestanden) in uitkomsten.Where(u => u.Achtergebleven.Count > 0).Select(u => (Path.Combine(uit, u.Maand), u.Achtergebleven)))
        {
            Omgeving.Fout.WriteLine($"Let op: in {maandmap} staat nog van eerder en is nu niet geschreven: {string.Join(", ", bestanden)}. Haal weg wat niet bij deze levering hoort.");
        }

        if (uitkomsten.All(u => u.Bestanden.All(b => b.Bestand != Controlebestand)))
        {
            Omgeving.Fout.WriteLine($"Een {Controlebestand} is niet gemaakt: zet daarin zelf hoeveel rijen het bronsysteem gaf, dan wordt een afgebroken levering herkend.");
        }

        Omgeving.Fout.WriteLine($"De levering staat in {uit}. Controleer haar met: rsd contract controleer {uit}");
        var gaten = kaart.Dekking.Any(d => d.Verplicht && !d.Gevuld);
        return gaten || uitkomsten.Any(u => u.Bestanden.Any(b => b.NietVertaald > 0)) ? Exitcode.Geweigerd : Exitcode.Klaar;
    }

    // Without a month folder the user must say of which month the files are: a guess would put persons in the wrong month.
    private List<(string Map, Maand Maand)> Maanden(string bron, Maand? maand)
    {
        if (!Directory.Exists(bron))
        {
            throw new LaadFout(File.Exists(bron) ? $"{bron} is een bestand. Geef de map waarin het staat." : $"De map {bron} bestaat niet. Geef de map met de export.");
        }

        var mappen = Directory.GetDirectories(bron)
            .Select(map => (Map: map, Goed: Maand.TryParse(Path.GetFileName(map), out var m), Maand: m))
            .Where(m => m.Goed)
            .OrderBy(m => m.Maand)
            .Select(m => (m.Map, m.Maand))
            .ToList();
        return mappen.Count == 0
            ? [(bron, maand ?? throw new GebruiksFout($"In {bron} staan geen maandmappen (JJJJ-MM). Zeg met {_maand.Name} van welke maand de bestanden zijn."))]
            : maand is null
                ? mappen
                : [mappen.Where(m => m.Maand == maand).Select(m => ((string, Maand)?)m).FirstOrDefault() ?? throw new LaadFout($"In {bron} staat geen map {maand}.")];
    }

    private void Bewaar(string bestand, byte[] inhoud)
    {
        if (File.Exists(bestand))
        {
            throw new OpdrachtFout($"{bestand} bestaat al en wordt niet overschreven. Kies een andere naam.");
        }

        File.WriteAllBytes(bestand, inhoud);
        Omgeving.Fout.WriteLine($"De kaart staat in {bestand}.");
    }
}
