using System.Globalization;
using System.Text.Json.Nodes;
using RsdAnalytics.Reports.Opendata;
using RsdAnalytics.Reports.Publicatie;
using RsdAnalytics.Reports.Raad;
using RsdAnalytics.Tests.Reports.Raad;

namespace RsdAnalytics.Tests.Reports.Opendata;

/// <summary>The open data show what the pages for the raad show, and help nobody to a number that is hidden there.</summary>
public sealed class OpendataTests : IDisposable
{
    private readonly Werkmap _map = new();

    public static TheoryData<int, int> Bevolkingen => new() { { 1, 12 }, { 2, 25 }, { 3, 40 }, { 5, 120 }, { 7, 350 }, { 42, 1450 } };

    [Theory]
    [MemberData(nameof(Bevolkingen))]
    public void No_hidden_number_can_be_computed_from_the_files_and_the_pages_together(int seed, int dossiers)
    {
        using var proef = new Raadproef(seed, dossiers);
        var edities = new[] { 2023, 2024 }.Select(jaar => (Waarheid: proef.Gegevens(jaar), Pagina: Raadcijfers.Maak(proef.Gegevens(jaar)), Bestanden: Schrijf(proef, jaar))).ToList();
        var gemeenten = edities[0].Pagina.Gemeenten.ToList();

        // What any of them shows is known: the better of the two for every number.
        Raadgetal Samen(Raadcijfers pagina, Opendatalezer bestanden, Cijfersleutel s) =>
            pagina.Getal(s) is { Status: Celstatus.Getoond } getoond ? getoond : bestanden.Getal(s) is { Status: { } } getal ? getal : pagina.Getal(s);
        foreach (var keuze in new[] { edities[..1], edities[1..], edities })
        {
            var lezer = new Lezer(gemeenten, [.. keuze.Select(e => (e.Waarheid, (Func<Cijfersleutel, Raadgetal>)(s => Samen(e.Pagina, e.Bestanden, s))))]);

            Assert.Empty(lezer.Berekend);
            Assert.Equal(0, lezer.BerekendeResten);
            Assert.True(dossiers > 350 || lezer.Verborgen.Count > 0);
        }
    }

    [Theory]
    [MemberData(nameof(Bevolkingen))]
    public void The_files_hold_every_number_of_the_pages_as_the_pages_show_it_and_no_other(int seed, int dossiers)
    {
        using var proef = new Raadproef(seed, dossiers);
        var cijfers = Raadcijfers.Maak(proef.Gegevens(2024));

        var lezer = Schrijf(proef, 2024);

        Assert.Equal(cijfers.Sleutels.Select(s => s.ToString()).Order(StringComparer.Ordinal), lezer.Getallen.Keys.Select(s => s.ToString()).Order(StringComparer.Ordinal));
        Assert.All(lezer.Getallen, g => Assert.Equal(cijfers.Getal(g.Key), g.Value));
        Assert.DoesNotContain(lezer.Getallen.Values, g => g.Waarde is > 0 and < 5);
    }

    [Fact]
    public void A_result_is_what_its_two_numbers_make_and_hidden_with_either()
    {
        using var proef = new Raadproef(3, 40);
        var lezer = Schrijf(proef, 2024);
        var breuken = lezer.Resultaten.Where(r => r["teller_status"].Length > 0).ToList();

        Assert.Contains(breuken, r => r["status"] == "getoond");
        Assert.Contains(breuken, r => r["status"] != "getoond");
        foreach (var r in breuken.Where(r => r["status"].Length > 0))
        {
            var zichtbaar = r["teller_status"] == "getoond" && r["noemer_status"] == "getoond";
            Assert.Equal(zichtbaar, r["waarde"].Length > 0);
            if (zichtbaar)
            {
                var verwacht = (Getal(r["teller"]) / Getal(r["noemer"])) - (r["resultaat"] is "K4" or "K9" ? 1 : 0);
                Assert.Equal(verwacht, Getal(r["waarde"]), 12);
            }
        }
    }

    [Fact]
    public void The_description_names_the_columns_and_what_a_status_means()
    {
        using var proef = new Raadproef(42, 1450);
        Schrijf(proef, 2024);
        var pakket = JsonNode.Parse(File.ReadAllText(_map.In("2024", "datapackage.json")))!;

        Assert.True((bool)pakket["synthetisch"]!);
        Assert.Contains("Verzonnen gegevens", (string)pakket["description"]!, StringComparison.Ordinal);
        Assert.Contains("rsd raad --jaar 2024", (string)pakket["description"]!, StringComparison.Ordinal);
        foreach (var bestand in pakket["resources"]!.AsArray())
        {
            var velden = bestand!["schema"]!["fields"]!.AsArray();
            var rijen = Opendatalezer.Rijen(_map.In("2024", (string)bestand["path"]!)).ToList();
            Assert.Equal(velden.Select(v => (string)v!["name"]!), rijen[0].Keys);
            foreach (var veld in velden.Where(v => v!["constraints"]!["enum"] is not null))
            {
                var keuzes = veld!["constraints"]!["enum"]!.AsArray().Select(k => (string)k!).ToHashSet();
                Assert.All(rijen.Select(r => r[(string)veld["name"]!]).Where(w => w.Length > 0), w => Assert.Contains(w, keuzes));
            }

            var sleutel = bestand["schema"]!["primaryKey"]!.AsArray().Select(k => (string)k!).ToList();
            Assert.Equal(rijen.Count, rijen.Select(r => string.Join('|', sleutel.Select(k => r[k]))).Distinct().Count());
        }
    }

    public void Dispose() => _map.Dispose();

    private static double Getal(string tekst) => double.Parse(tekst, CultureInfo.InvariantCulture);

    private Opendatalezer Schrijf(Raadproef proef, int jaar)
    {
        var map = _map.In($"{jaar}");
        Opendatapakket.Schrijf(Raadcijfers.Maak(proef.Gegevens(jaar)), map, reeksen: true, aggregaten: true);
        return new Opendatalezer(map);
    }
}
