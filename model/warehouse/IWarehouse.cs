using System.Data.Common;

namespace RsdAnalytics.Model.Warehouse;

/// <summary>
/// The star schema in one database, whatever the engine. Reading goes through <see cref="Verbinding"/>
/// (Dapper), loading through <see cref="BeginLading"/>. One thread at a time.
/// </summary>
public interface IWarehouse : IDisposable
{
    /// <summary>Where it is, in words that may be printed: never a password.</summary>
    string Plaats { get; }

    /// <summary>An open connection for reading.</summary>
    DbConnection Verbinding { get; }

    /// <summary>
    /// Starts the one transaction in which a month is loaded. Waits briefly for another load.
    /// </summary>
    /// <exception cref="WarehouseFout">Another load holds the warehouse, or it cannot be written.</exception>
    ILaadtransactie BeginLading();

    /// <summary>
    /// Starts a trial: every load until it is disposed happens as it would, can be read over <see cref="Verbinding"/>,
    /// and is undone with the trial. Waits briefly for another load.
    /// </summary>
    /// <exception cref="WarehouseFout">Another load holds the warehouse, or it cannot be written.</exception>
    IDisposable BeginProef();

    /// <summary>What a refusal of the engine means, in words for the administrator.</summary>
    WarehouseFout Vertaal(DbException fout);
}
