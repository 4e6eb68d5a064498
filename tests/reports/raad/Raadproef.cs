using RsdAnalytics.Cli.Reports;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Raad;
using RsdAnalytics.Seeds.Generator;
using RsdAnalytics.Tests.Seeds.Generator;

namespace RsdAnalytics.Tests.Reports.Raad;

/// <summary>A generated population, loaded: small ones, because in those everything is small.</summary>
internal sealed class Raadproef : IDisposable
{
    private static readonly Maand Laatste = new(2024, 12);

    private readonly Testwarehouse _test = new();

    public Raadproef(int seed, int dossiers)
    {
        using var set = Proefset.Maak(new GeneratorOpties { Van = new Maand(2022, 10), Tot = Laatste, Seed = seed, Dossiers = dossiers });
        _test.Laad(set.Map, forceer: true);
    }

    /// <summary>The figures of a year, nothing hidden.</summary>
    public RaadGegevens Gegevens(int jaar) => Raadpaginas.Verzamel(
        _test.Warehouse, _test.Referentie, Peildatum.Standaard(jaar, Laatste), Stand.Nu, $"rsd raad --jaar {jaar}");

    public void Dispose() => _test.Dispose();
}
