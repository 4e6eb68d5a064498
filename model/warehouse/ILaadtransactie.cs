using System.Data.Common;

namespace RsdAnalytics.Model.Warehouse;

/// <summary>
/// The one transaction of a load: all of it stands after <see cref="Bevestig"/>, nothing of it when disposed before.
/// </summary>
public interface ILaadtransactie : IDisposable
{
    /// <summary>
    /// The transaction, for Dapper calls on the warehouse's connection; null where the engine needs none to be named.
    /// </summary>
    DbTransaction? Transactie { get; }

    /// <summary>
    /// A writer that appends rows to a table. Write and dispose it before opening the next:
    /// an engine may stream a table's rows over the one connection.
    /// </summary>
    IRijschrijver Schrijver(string tabel, IReadOnlyList<string> kolommen);

    /// <summary>Makes the load durable.</summary>
    /// <exception cref="WarehouseFout">The medium refused it (full, read-only); nothing was written.</exception>
    void Bevestig();
}
