using Microsoft.Data.SqlClient;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>
/// Appends rows by bulk copy: a block at a time streams from memory under a table lock, with its columns named. A block
/// at a time and not a file at a time, because the dimension rows of the next block go over the same connection first.
/// </summary>
internal sealed class SqlServerRijschrijver : IRijschrijver
{
    private const int Blok = 8192;
    private const int TijdSeconden = 600;

    private readonly SqlServerLaadtransactie _transactie;
    private readonly string _tabel;
    private readonly IReadOnlyList<string> _kolommen;
    private long[] _waarden;
    private int _rijen;

    public SqlServerRijschrijver(SqlServerLaadtransactie transactie, string tabel, IReadOnlyList<string> kolommen)
    {
        _transactie = transactie;
        _tabel = tabel;
        _kolommen = kolommen;
        _waarden = [];
    }

    public void Schrijf(ReadOnlySpan<long> rij)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(rij.Length, _kolommen.Count);
        if (_waarden.Length == 0)
        {
            _waarden = new long[Blok * rij.Length];
        }

        rij.CopyTo(_waarden.AsSpan(_rijen * rij.Length));
        if (++_rijen == Blok)
        {
            Voltooi();
        }
    }

    public void Voltooi()
    {
        if (_rijen == 0)
        {
            return;
        }

        // Constraints are checked, so that the server keeps trusting them and no right to alter the table is needed.
        using var kopie = new SqlBulkCopy(
            _transactie.Verbinding, SqlBulkCopyOptions.TableLock | SqlBulkCopyOptions.CheckConstraints, _transactie.Kern)
        {
            DestinationTableName = SqlServerTekst.Vertaal(_tabel),
            BulkCopyTimeout = TijdSeconden,
            EnableStreaming = true,
        };
        foreach (var kolom in _kolommen)
        {
            kopie.ColumnMappings.Add(kolom, kolom);
        }

        using var lezer = new Feitlezer(_kolommen, _waarden, _rijen);
        kopie.WriteToServer(lezer);
        (_rijen, _waarden) = (0, []);
    }

    public void Dispose()
    {
        // What waits goes when the transaction is confirmed, and is given up with it otherwise.
    }
}
