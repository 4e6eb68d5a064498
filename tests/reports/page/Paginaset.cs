using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Reports;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Index;
using RsdAnalytics.Seeds.Generator;
using RsdAnalytics.Tests.Seeds.Generator;

namespace RsdAnalytics.Tests.Reports.Page;

/// <summary>One of every page, written once from a small generated population.</summary>
public sealed class Paginaset : IDisposable
{
    private const int Jaar = 2024;
    private static readonly Maand Laatste = new(Jaar, 12);

    private readonly Werkmap _map = new();

    public Paginaset()
    {
        using var set = Proefset.Maak(new GeneratorOpties { Van = new Maand(2022, 10), Tot = Laatste, Dossiers = 80 });
        using var test = new Testwarehouse();
        test.Laad(set.Map, forceer: true);
        var peildatum = Peildatum.Standaard(Jaar, Laatste);
        Evaluaties.Schrijf(Evaluaties.Verzamel(test.Warehouse, test.Referentie, peildatum, Stand.Nu, "rsd evaluatie --jaar 2024"), _map.Pad);
        var raad = Raadpaginas.Schrijf(Raadpaginas.Verzamel(test.Warehouse, test.Referentie, peildatum, Stand.Nu, "rsd raad --jaar 2024"), _map.Pad);
        Maandrapporten.Schrijf(
            Maandrapporten.Verzamel(new Cijferbron(test.Warehouse, test.Referentie, Stand.Nu, ""), Laatste, "rsd maandrapport --maand 2024-12"), _map.Pad);
        Evaluaties.SchrijfPagina(
            Startpagina.Maak(
                "Rapporten over 2024",
                [Rapportgroepen.Evaluatie(Jaar, "evaluatie-2024.html", "evaluatie-2024.xlsx"), .. Rapportgroepen.Raad(Jaar, raad)],
                new Kenmerken(null, null, "", "rsd rapport --jaar 2024", Synthetisch: true)),
            Pad(Pagina.Index));
        Evaluaties.SchrijfPagina(Proefrapport.Maak(), Pad(Pagina.Proef));
    }

    /// <summary>The pages, one test each.</summary>
    public static TheoryData<Pagina> Alle => [.. Enum.GetValues<Pagina>()];

    /// <summary>The file of a page.</summary>
    public string Pad(Pagina pagina) => _map.In(pagina switch
    {
        Pagina.Evaluatie => "evaluatie-2024.html",
        Pagina.Raad => "raad-2024.html",
        Pagina.RaadGemeente => "raad-2024-duiven.html",
        Pagina.Maandrapport => "maandrapport-2024-12.html",
        Pagina.Index => Startpagina.Bestand,
        _ => "proef.html",
    });

    public void Dispose() => _map.Dispose();
}

/// <summary>The tests that share the pages and the browser.</summary>
[CollectionDefinition(Naam)]
public sealed class Paginatests : ICollectionFixture<Paginaset>, ICollectionFixture<Browser>
{
    public const string Naam = "pages in a browser";
}
