using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>
/// A connection over which the project's SQL runs as it stands: commands are put into SQL Server's form, join the transaction
/// that is under way without being told, and give whole numbers as SQLite does. So no reader or writer knows its engine.
/// </summary>
/// <param name="kern">The driver's connection.</param>
/// <param name="vertaal">Puts a command's text into the engine's form.</param>
/// <param name="herhaling">Repeats what fails by a fault that passes.</param>
internal sealed class SqlServerVerbinding(DbConnection kern, Func<string, string> vertaal, Herhaling herhaling) : DbConnection
{
    /// <summary>The driver's connection.</summary>
    public DbConnection Kern { get; } = kern;

    /// <summary>The transaction that is under way; null without one.</summary>
    public DbTransaction? Transactie { get; set; }

    /// <inheritdoc/>
    [AllowNull]
    public override string ConnectionString
    {
        // It may hold a password; who needs the place asks the warehouse.
        get => "";
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override string Database => Kern.Database;

    /// <inheritdoc/>
    public override string DataSource => Kern.DataSource;

    /// <inheritdoc/>
    public override string ServerVersion => Kern.ServerVersion;

    /// <inheritdoc/>
    public override ConnectionState State => Kern.State;

    /// <inheritdoc/>
    public override void Open() => herhaling.Voer(OpenKern, tijdensOpenen: true);

    /// <inheritdoc/>
    public override void Close() => Kern.Close();

    /// <inheritdoc/>
    public override void ChangeDatabase(string databaseName) => Kern.ChangeDatabase(databaseName);

    /// <summary>
    /// Runs a command; outside a transaction one that only reads is repeated when a fault that passes stopped it, over a new connection
    /// if need be. Within a transaction nothing is: what came before it would be lost.
    /// </summary>
    public T Lees<T>(Func<T> opdracht) => Transactie is not null
        ? opdracht()
        : herhaling.Voer(
            () =>
            {
                if (Kern.State != ConnectionState.Open)
                {
                    OpenKern();
                }

                return opdracht();
            },
            tijdensOpenen: false);

    /// <summary>Connects anew when the connection was lost.</summary>
    public void Heropen()
    {
        Transactie = null;
        if (Kern.State != ConnectionState.Open)
        {
            Open();
        }
    }

    /// <inheritdoc/>
    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) =>
        throw new NotSupportedException("A transaction of the warehouse begins with BeginLading or BeginProef.");

    /// <inheritdoc/>
    protected override DbCommand CreateDbCommand() => new SqlServerOpdracht(Kern.CreateCommand(), this, vertaal);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Kern.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool OpenKern()
    {
        Kern.Close();
        Kern.Open();
        return true;
    }
}
