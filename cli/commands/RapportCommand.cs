using System.CommandLine;
using System.Globalization;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Print;
using RsdAnalytics.Cli.Reports;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Index;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd rapport: everything there is to send about a year, with a page that leads to it.</summary>
internal sealed class RapportCommand : Opdracht
{
    private const string Standaardmap = "uit";

    private readonly Option<string?> _jaar = Opties.Jaar();
    private readonly Option<string?> _uit = Opties.Uit(Standaardmap);
    private readonly Option<string?> _peildatum = Opties.Peildatum();
    private readonly Option<bool> _pdf = Opties.Pdf();
    private readonly Standopties _stand;

    public RapportCommand(Omgeving omgeving)
        : base(
            omgeving, "rapport", "Schrijft alles over een jaar: de evaluatie, de pagina's voor de raden en een startpagina die ernaar leidt.",
            "rsd rapport --jaar 2024 --uit uit")
    {
        Add(_jaar);
        Add(_uit);
        Add(_peildatum);
        Add(_pdf);
        _stand = new Standopties(this);
    }

    protected override int Voer(ParseResult regel)
    {
        var jaar = Opties.LeesJaar(regel, _jaar);
        var map = regel.GetValue(_uit) ?? Standaardmap;
        var drukker = regel.GetValue(_pdf) ? Pdfdrukker.Van(Omgeving) : null;
        var referentie = Toegang.Referentie(regel, Omgeving);
        using var warehouse = Toegang.Open(regel, Omgeving);
        var stand = Toegang.Stand(regel, _stand, warehouse);
        var peildatum = Toegang.Peildatum(regel, _peildatum, jaar, warehouse, stand);

        // Each file is the one that its own command makes, to the byte.
        var gegevens = Evaluaties.Verzamel(warehouse, referentie, peildatum, stand, Opdrachttekst.Jaar("evaluatie", jaar, stand, regel.GetValue(_peildatum)));
        var (pagina, werkboek) = Evaluaties.Schrijf(gegevens, map);
        var raad = Raadpaginas.Schrijf(Raadpaginas.Verzamel(warehouse, referentie, gegevens, stand, Opdrachttekst.Jaar("raad", jaar, stand, regel.GetValue(_peildatum))), map);
        var start = Startpagina.Maak(
            string.Create(CultureInfo.InvariantCulture, $"Rapporten over {jaar}"),
            [Rapportgroepen.Evaluatie(jaar, pagina, werkboek), .. Rapportgroepen.Raad(jaar, raad)],
            new Kenmerken(
                peildatum.Dag, gegevens.Ladingen.Count > 0 ? gegevens.Ladingen.Max(l => l.Lading) : null, $"rekenregels van versie {gegevens.Versie}",
                Opdrachttekst.Jaar("rapport", jaar, stand, regel.GetValue(_peildatum)), gegevens.Synthetisch));
        Evaluaties.SchrijfPagina(start, Path.Combine(map, Startpagina.Bestand));
        foreach (var bestand in new[] { Startpagina.Bestand, pagina, werkboek }.Concat(raad))
        {
            Omgeving.Uit.WriteLine(Path.Combine(map, bestand));
        }

        foreach (var html in drukker is null ? [] : raad.Prepend(pagina).Where(b => Path.GetExtension(b) == ".html"))
        {
            drukker!.Druk(Path.Combine(map, html));
            Omgeving.Uit.WriteLine(Path.Combine(map, Path.ChangeExtension(html, ".pdf")));
        }

        Omgeving.Fout.WriteLine($"Begin bij {Path.Combine(map, Startpagina.Bestand)}.");
        return Exitcode.Klaar;
    }
}
