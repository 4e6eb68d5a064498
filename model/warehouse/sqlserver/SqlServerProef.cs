using Microsoft.Data.SqlClient;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>A transaction around loads that is always undone.</summary>
internal sealed class SqlServerProef(string plaats, SqlServerVerbinding verbinding, Action klaar) : IDisposable
{
    /// <summary>The driver's transaction.</summary>
    public SqlTransaction Kern { get; } = Laadslot.Begin(plaats, verbinding);

    public void Dispose()
    {
        verbinding.Transactie = null;
        try
        {
            Kern.Dispose();
        }
        catch (Exception fout) when (fout is SqlException or InvalidOperationException)
        {
            // The connection is gone and the server undoes it.
        }

        klaar();
    }
}
