using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Conform.Registers;

/// <summary>Writes some rows of a dimension. It holds the rows themselves, so another thread may do it while the register goes on.</summary>
internal delegate void Dimensierijen(IWarehouse warehouse, ILaadtransactie transactie);

/// <summary>What all registers have in common, whatever their keys stand for.</summary>
internal interface IRegister
{
    /// <summary>The new rows that were not taken before, as what writes them; null when there are none.</summary>
    Dimensierijen? Neem();

    /// <summary>The new rows are in the warehouse.</summary>
    void Bevestig();

    /// <summary>The new rows are not in the warehouse: their numbers are free again.</summary>
    void Vergeet();
}
