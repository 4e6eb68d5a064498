using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Forecasts;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Cli.Reports;
using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Index;
using RsdAnalytics.Seeds.Generator;

namespace RsdAnalytics.Cli.Commands;

/// <summary>
/// rsd demo: everything at once on synthetic data. It gives its own day and its own key, so that two runs anywhere give the
/// same files.
/// </summary>
internal sealed class DemoCommand : Opdracht
{
    private const string Standaardmap = "uit";
    private const string Sleutelbestand = "demo.sleutel";

    // The key of made-up persons protects nobody; a fixed one keeps the demo the same everywhere.
    private const string DemoSleutel = "demo: deze sleutel hoort alleen bij verzonnen gegevens";

    private readonly Option<string?> _uit = Opties.Uit(Standaardmap);
    private readonly Option<string?> _seed = Opties.Seed();

    public DemoCommand(Omgeving omgeving)
        : base(omgeving, "demo", "Doet alles op verzonnen gegevens: extracten, warehouse, cijfers, prognose en rapporten.", "rsd demo --uit uit")
    {
        Add(_uit);
        Add(_seed);
    }

    protected override int Voer(ParseResult regel)
    {
        var map = regel.GetValue(_uit) ?? Standaardmap;
        var opties = new GeneratorOpties { Seed = Opties.LeesGetal(regel, _seed, 0, int.MaxValue) ?? new GeneratorOpties().Seed };
        Directory.CreateDirectory(map);
        var extracts = Path.Combine(map, "extracts");
        Meld($"1 van 4: extracten van {opties.Van} tot en met {opties.Tot}");
        GenereerCommand.Schrijf(opties, extracts, Omgeving);
        Buigbudgetten.Schrijf(opties, extracts, Path.Combine(map, Toegang.Referentiefolder));

        Meld("2 van 4: het warehouse");
        var plaats = Path.Combine(map, "rsd.db");
        var referentie = Toegang.Referentie(regel, Omgeving, plaats);
        using var warehouse = MaakWarehouse(plaats);
        var uitkomsten = Laad(referentie, warehouse, map, extracts, opties.Tot);
        var geweigerd = uitkomsten.Count(u => u.Status == Laadstatus.Geweigerd);

        Meld("3 van 4: cijfers en prognose");
        var groepen = Rapporten(referentie, warehouse, opties.Tot, map);

        Meld("4 van 4: de startpagina");
        SchrijfStart(groepen, map);
        Omgeving.Uit.WriteLine($"Gemaakt in {map}, alles met synthetische gegevens:");
        Omgeving.Uit.WriteLine($"  {Path.Combine(map, Startpagina.Bestand)}   begin hier");
        Omgeving.Uit.WriteLine($"  {uitkomsten.Count} maanden in {plaats}, {uitkomsten.Sum(u => u.Bestanden.Sum(b => b.Geladen))} rijen, {geweigerd} maanden geweigerd");
        Omgeving.Uit.WriteLine($"  {Path.Combine(map, Toegang.Referentiefolder)}   verzonnen BUIG-budgetten; deze map hoort bij het warehouse ernaast");
        Omgeving.Uit.WriteLine($"Zelf verder: rsd kpi --jaar 2024 --warehouse {plaats}, of met hetzelfde warehouse: rsd buig --jaar 2024");
        return geweigerd > 0 ? Exitcode.Geweigerd : Exitcode.Klaar;
    }

    // The demo starts anew: what an earlier run left in its own folder is made again.
    private static IWarehouse MaakWarehouse(string pad)
    {
        foreach (var bestand in new[] { pad, pad + "-wal", pad + "-shm" })
        {
            File.Delete(bestand);
        }

        return Toegang.Open(pad, maak: true);
    }

    private IReadOnlyList<Laaduitkomst> Laad(Referentiegegevens referentie, IWarehouse warehouse, string map, string extracts, Maand tot)
    {
        var sleutel = Path.Combine(map, Sleutelbestand);
        File.Delete(sleutel);
        Sleutel.Schrijf(sleutel, DemoSleutel);
        Omgeving.Fout.WriteLine($"De demo maakt zijn eigen sleutel ({sleutel}); voor echte gegevens maakt u er een met: rsd sleutel nieuw BESTAND");
        using var pseudoniemen = new Pseudonimiseerder(Pseudonimiseerder.SleutelVanTekst(DemoSleutel));
        var dag = new DateTimeOffset(tot.LaatsteDag.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        return LaadCommand.Laad(
            new Lader(warehouse, referentie, pseudoniemen), new Laadopdracht(extracts, dag, Programma.Versie), Omgeving);
    }

    private List<Indexgroep> Rapporten(Referentiegegevens referentie, IWarehouse warehouse, Maand tot, string map)
    {
        // The last whole year is what the raden read about.
        var raadjaar = tot.Nummer == 12 ? tot.Jaar : tot.Jaar - 1;
        var (evaluaties, raad) = (new List<Indexgroep>(), new List<Indexgroep>());
        foreach (var jaar in new[] { tot.Jaar - 2, tot.Jaar - 1, tot.Jaar })
        {
            var gegevens = Evaluaties.Verzamel(
                warehouse, referentie, Peildatum.Standaard(jaar, tot), Stand.Nu,
                Opdrachttekst.Jaar("evaluatie", jaar, Stand.Nu));
            var (pagina, werkboek) = Evaluaties.Schrijf(gegevens, map);
            evaluaties.Add(Rapportgroepen.Evaluatie(jaar, pagina, werkboek));
            if (jaar == tot.Jaar)
            {
                Evaluaties.SchrijfWaaier(gegevens, map);
            }

            if (jaar == raadjaar)
            {
                var regel = Opdrachttekst.Jaar("raad", jaar, Stand.Nu);
                raad.AddRange(Rapportgroepen.Raad(jaar, Raadpaginas.Schrijf(Raadpaginas.Verzamel(warehouse, referentie, gegevens, Stand.Nu, regel), map)));
            }
        }

        var bron = new Cijferbron(warehouse, referentie, Stand.Nu, Toegang.Merk(warehouse, Stand.Nu));
        var maand = Maandrapporten.Schrijf(Maandrapporten.Verzamel(bron, tot, Opdrachttekst.Maand("maandrapport", tot, Stand.Nu)), map);
        var prognose = Bestandsprognose.Maak(
            Prognoses.Reeksen(warehouse, referentie, bron.Stroom), PrognoseCommand.StandaardHorizon, Modellen.Standaard, Prognoses.Circulaire(referentie));
        Prognoseoverzicht.Schrijf(Omgeving.Uit, prognose, bron.Merk);
        return [.. evaluaties.AsEnumerable().Reverse(), Rapportgroepen.Maand(tot, maand), .. raad];
    }

    private static void SchrijfStart(List<Indexgroep> groepen, string map) => Evaluaties.SchrijfPagina(
        Startpagina.Maak("RsdAnalytics, demo", [.. groepen], new Kenmerken(null, null, "", "rsd demo", Synthetisch: true)),
        Path.Combine(map, Startpagina.Bestand));

    private void Meld(string stap) => Omgeving.Fout.WriteLine(stap);
}
