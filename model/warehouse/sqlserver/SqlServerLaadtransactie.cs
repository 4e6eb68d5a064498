using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>
/// One load as one transaction that holds the application lock of the warehouse, so that two loads cannot interleave. Within a
/// trial it is a savepoint: what it did is seen by the next load of the trial, and undone with it.
/// </summary>
internal sealed class SqlServerLaadtransactie : ILaadtransactie
{
    private const string Punt = "lading";

    private readonly string _plaats;
    private readonly SqlServerVerbinding _verbinding;
    private readonly bool _inProef;
    private readonly List<SqlServerRijschrijver> _schrijvers = [];
    private bool _klaar;

    public SqlServerLaadtransactie(string plaats, SqlServerVerbinding verbinding, SqlServerProef? proef)
    {
        _plaats = plaats;
        _verbinding = verbinding;
        _inProef = proef is not null;
        if (proef is null)
        {
            Kern = Laadslot.Begin(plaats, verbinding);
        }
        else
        {
            Kern = proef.Kern;
            Kern.Save(Punt);
        }
    }

    // Commands on the connection join it by themselves.
    public DbTransaction? Transactie => null;

    /// <summary>The driver's connection.</summary>
    public SqlConnection Verbinding => (SqlConnection)_verbinding.Kern;

    /// <summary>The driver's transaction.</summary>
    public SqlTransaction Kern { get; }

    public IRijschrijver Schrijver(string tabel, IReadOnlyList<string> kolommen)
    {
        var schrijver = new SqlServerRijschrijver(this, tabel, kolommen);
        _schrijvers.Add(schrijver);
        return schrijver;
    }

    public void Bevestig()
    {
        try
        {
            foreach (var schrijver in _schrijvers)
            {
                schrijver.Voltooi();
            }

            _klaar = true;
            if (!_inProef)
            {
                _verbinding.Transactie = null;
                Kern.Commit();
                Kern.Dispose();
            }
        }
        catch (SqlException fout) when (!Herhaling.GaatVoorbij(fout, tijdensOpenen: false))
        {
            throw SqlServerMelding.Vertaal(_plaats, fout);
        }
    }

    public void Dispose()
    {
        if (_klaar)
        {
            return;
        }

        _klaar = true;
        try
        {
            if (_inProef)
            {
                Kern.Rollback(Punt);
                return;
            }

            _verbinding.Transactie = null;
            Kern.Dispose();
        }
        catch (Exception fout) when (fout is SqlException or InvalidOperationException)
        {
            // The server ended the transaction already, or the connection is gone and the server undoes it.
        }
    }
}
