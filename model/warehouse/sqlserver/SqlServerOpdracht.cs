using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>A command of a <see cref="SqlServerVerbinding"/>.</summary>
internal sealed class SqlServerOpdracht(DbCommand kern, SqlServerVerbinding verbinding, Func<string, string> vertaal) : DbCommand
{
    private string _tekst = "";

    /// <inheritdoc/>
    [AllowNull]
    public override string CommandText
    {
        get => _tekst;
        set => _tekst = value ?? "";
    }

    /// <inheritdoc/>
    public override int CommandTimeout
    {
        get => kern.CommandTimeout;
        set => kern.CommandTimeout = value;
    }

    /// <inheritdoc/>
    public override CommandType CommandType
    {
        get => kern.CommandType;
        set => kern.CommandType = value;
    }

    /// <inheritdoc/>
    public override bool DesignTimeVisible { get; set; }

    /// <inheritdoc/>
    public override UpdateRowSource UpdatedRowSource
    {
        get => kern.UpdatedRowSource;
        set => kern.UpdatedRowSource = value;
    }

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => verbinding;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => kern.Parameters;

    /// <inheritdoc/>
    protected override DbTransaction? DbTransaction
    {
        get => verbinding.Transactie;
        set => throw new NotSupportedException("A command joins the transaction of its connection by itself.");
    }

    private bool LeestAlleen =>
        _tekst.AsSpan().TrimStart() is var begin
        && (begin.StartsWith("select", StringComparison.OrdinalIgnoreCase) || begin.StartsWith("with", StringComparison.OrdinalIgnoreCase)
            || begin.StartsWith("-- korrel", StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override void Cancel() => kern.Cancel();

    /// <inheritdoc/>
    public override void Prepare()
    {
        // SQL Server keeps plans by text; preparing costs a round trip and gains nothing.
    }

    /// <inheritdoc/>
    public override int ExecuteNonQuery() => Voer(kern.ExecuteNonQuery);

    /// <inheritdoc/>
    public override object? ExecuteScalar() => Voer(kern.ExecuteScalar) is { } waarde ? Heelgetal.Wijd(waarde) : null;

    /// <inheritdoc/>
    protected override DbParameter CreateDbParameter() => kern.CreateParameter();

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) =>
        new SqlServerLezer(Voer(() => kern.ExecuteReader(behavior & ~CommandBehavior.CloseConnection)));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            kern.Dispose();
        }

        base.Dispose(disposing);
    }

    private T Voer<T>(Func<T> opdracht)
    {
        foreach (DbParameter parameter in kern.Parameters)
        {
            // The driver of the default build does not know DateOnly.
            if (parameter.Value is DateOnly dag)
            {
                parameter.Value = dag.ToDateTime(TimeOnly.MinValue);
            }
        }

        // Now and not when it was set: Dapper writes a list of values into the text afterwards.
        kern.CommandText = vertaal(_tekst);
        kern.Transaction = verbinding.Transactie;
        return LeestAlleen ? verbinding.Lees(opdracht) : opdracht();
    }
}
