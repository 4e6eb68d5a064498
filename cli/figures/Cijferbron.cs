using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Cli.Figures;

/// <summary>What a figure is read from; what several figures need is read once.</summary>
/// <param name="Warehouse">The warehouse.</param>
/// <param name="Referentie">The reference data.</param>
/// <param name="Stand">The state of the warehouse.</param>
/// <param name="Merk">The words behind every answer on generated data; empty otherwise.</param>
internal sealed record Cijferbron(IWarehouse Warehouse, Referentiegegevens Referentie, Stand Stand, string Merk)
{
    private IReadOnlyList<Stroomregel>? _stroom;
    private KpiBerekening? _kpis;

    /// <summary>The key results; what was computed once is at hand.</summary>
    public KpiBerekening Kpis => _kpis ??= new KpiBerekening(Warehouse, Referentie);

    /// <summary>The stock-flow table of every month.</summary>
    public IReadOnlyList<Stroomregel> Stroom => _stroom ??= new Stroomtabel(Warehouse, Referentie).Lees(Stand);
}
