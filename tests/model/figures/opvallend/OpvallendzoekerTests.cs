using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Seeds.Generator;
using RsdAnalytics.Tests.Seeds.Generator;

namespace RsdAnalytics.Tests.Figures.Opvallend;

/// <summary>A shock in the stock-flow table stands out where it is, and only there.</summary>
public sealed class OpvallendzoekerTests : IDisposable
{
    private static readonly Maand Laatste = new(2024, 6);

    private readonly Testwarehouse _test = new();
    private readonly IReadOnlyList<Stroomregel> _stroom;

    public OpvallendzoekerTests()
    {
        using var set = Proefset.Maak(new GeneratorOpties { Van = new Maand(2023, 1), Tot = Laatste, Dossiers = 150 });
        _test.Laad(set.Map, forceer: true);
        _stroom = new Stroomtabel(_test.Warehouse, _test.Referentie).Lees(Stand.Nu);
    }

    [Fact]
    public void A_shock_stands_out_in_its_area_with_the_bounds_it_breaks()
    {
        var rustig = Zoek(Laatste, _stroom);
        var schok = Zoek(Laatste, [.. _stroom.Select(r => r.Maand == Laatste && r.Gemeente == "Duiven" ? r with { Instroom = r.Instroom + 60, Eind = r.Eind + 60 } : r)]);

        var nieuw = schok.Where(o => !rustig.Contains(o)).ToList();
        Assert.Equal(["Instroom Duiven", "Verandering van het bestand Duiven"], nieuw.Select(o => $"{o.Cijfer} {o.Gebied}").Order(StringComparer.Ordinal));
        Assert.All(nieuw, o => Assert.True(o.Waarde > o.Boven && o.Score > 3 && o.Onder <= o.Midden && o.Midden <= o.Boven));
        Assert.Equal(schok.OrderByDescending(o => Math.Abs(o.Score)), schok);
    }

    [Fact]
    public void The_first_months_have_too_little_before_them() => Assert.Empty(Zoek(new Maand(2023, 5), _stroom));

    public void Dispose() => _test.Dispose();

    private IReadOnlyList<RsdAnalytics.Model.Figures.Opvallend> Zoek(Maand maand, IReadOnlyList<Stroomregel> stroom) =>
        new Opvallendzoeker(_test.Warehouse, _test.Referentie).Zoek(maand, stroom, Stand.Nu);
}
