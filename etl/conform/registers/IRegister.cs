using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Conform.Registers;

/// <summary>What all registers have in common, whatever their keys stand for.</summary>
internal interface IRegister
{
    /// <summary>Reads what the warehouse knows.</summary>
    void Lees(IWarehouse warehouse);

    /// <summary>Writes the new rows that were not written yet.</summary>
    void Schrijf(IWarehouse warehouse, ILaadtransactie transactie);

    /// <summary>The new rows are in the warehouse.</summary>
    void Bevestig();

    /// <summary>The new rows are not in the warehouse: their numbers are free again.</summary>
    void Vergeet();
}
