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
    /// A second connection for reading, lent until what is returned is disposed; null where there is none: in memory, in a transaction,
    /// where it is lent already, or where the engine spreads its own work.
    /// </summary>
    Naastlening? LeenNaast() => null;

    /// <summary>The version of the schema this warehouse has.</summary>
    int Schemaversie { get; }

    /// <summary>
    /// Starts the one transaction in which a month is loaded: rows are only added, those of facts and of persons through a writer.
    /// Waits briefly for another load.
    /// </summary>
    /// <exception cref="WarehouseFout">Another load holds the warehouse, or it cannot be written.</exception>
    ILaadtransactie BeginLading();

    /// <summary>Starts a transaction in which rows may also be changed and removed. Waits briefly for a load.</summary>
    /// <exception cref="WarehouseFout">A load holds the warehouse, or it cannot be written.</exception>
    ILaadtransactie BeginWijziging();

    /// <summary>
    /// Starts a trial: every load until it is disposed happens as it would, can be read over <see cref="Verbinding"/>,
    /// and is undone with the trial. Waits briefly for another load.
    /// </summary>
    /// <exception cref="WarehouseFout">Another load holds the warehouse, or it cannot be written.</exception>
    IDisposable BeginProef();

    /// <summary>
    /// Reads rows of whole numbers without an object for each: for the keys of every person and case, which a load reads before anything
    /// else, and for figures that go through all cases of the country. Over <see cref="Verbinding"/>.
    /// </summary>
    void LeesGetallen(Getallenvraag vraag);

    /// <summary>
    /// Reads what is confirmed beside what the connection does. An engine that cannot do that reads before it returns.
    /// </summary>
    /// <param name="vraag">The select, its parameters whole numbers.</param>
    /// <param name="na">What must be done before it begins; null for nothing.</param>
    /// <returns>Done when every row was taken.</returns>
    Task LeesGetallenErnaast(Getallenvraag vraag, Task? na = null);

    /// <summary>What a refusal of the engine means, in words for the administrator.</summary>
    WarehouseFout Vertaal(DbException fout);

    /// <summary>
    /// After a fault that stopped a load: waits and connects anew when the fault is one that passes by itself, so that the load can
    /// be tried again from where the warehouse stands.
    /// </summary>
    /// <param name="fout">The fault.</param>
    /// <param name="poging">How often it was tried.</param>
    /// <returns>Whether to try again.</returns>
    bool Herstel(DbException fout, int poging);

    /// <summary>
    /// Makes what was overwritten or removed unreadable in what the engine keeps on disk, as far as the engine lets a program do that.
    /// Outside a transaction.
    /// </summary>
    /// <exception cref="WarehouseFout">The engine refused.</exception>
    void WisOverschreven();
}
