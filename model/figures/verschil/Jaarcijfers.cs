using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>The key results of whole years in one state, each on the peildatum that the state itself gives.</summary>
public static class Jaarcijfers
{
    /// <summary>The years with a loaded month.</summary>
    public static IReadOnlyList<int> Jaren(IWarehouse warehouse, Stand stand) =>
        [.. Ladingen.Maanden(warehouse, stand).Select(m => m.Jaar).Distinct()];

    /// <summary>The key results of a year; all null when the state has no month in it.</summary>
    public static IReadOnlyList<KpiUitkomst> Van(IWarehouse warehouse, Referentiegegevens referentie, int jaar, Stand stand)
    {
        var maanden = Ladingen.Maanden(warehouse, stand);
        var peildatum = Peildatum.Standaard(jaar, maanden.Count > 0 ? maanden[^1] : null);
        return new KpiBerekening(warehouse, referentie).Bereken(peildatum, stand);
    }
}
