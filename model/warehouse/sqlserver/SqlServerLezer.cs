using System.Collections;
using System.Data.Common;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>Reads rows as SQLite gives them: every whole number 64 bits wide, and readable as a narrower one.</summary>
internal sealed class SqlServerLezer(DbDataReader kern) : DbDataReader
{
    /// <inheritdoc/>
    public override int Depth => kern.Depth;

    /// <inheritdoc/>
    public override int FieldCount => kern.FieldCount;

    /// <inheritdoc/>
    public override bool HasRows => kern.HasRows;

    /// <inheritdoc/>
    public override bool IsClosed => kern.IsClosed;

    /// <inheritdoc/>
    public override int RecordsAffected => kern.RecordsAffected;

    /// <inheritdoc/>
    public override object this[int ordinal] => GetValue(ordinal);

    /// <inheritdoc/>
    public override object this[string name] => GetValue(GetOrdinal(name));

    /// <inheritdoc/>
    public override bool Read() => kern.Read();

    /// <inheritdoc/>
    public override bool NextResult() => kern.NextResult();

    /// <inheritdoc/>
    public override bool IsDBNull(int ordinal) => kern.IsDBNull(ordinal);

    /// <inheritdoc/>
    public override string GetName(int ordinal) => kern.GetName(ordinal);

    /// <inheritdoc/>
    public override int GetOrdinal(string name) => kern.GetOrdinal(name);

    /// <inheritdoc/>
    public override string GetDataTypeName(int ordinal) => kern.GetDataTypeName(ordinal);

    /// <inheritdoc/>
    public override Type GetFieldType(int ordinal) => kern.GetFieldType(ordinal) is var soort && Heelgetal.Is(soort) ? typeof(long) : soort;

    /// <inheritdoc/>
    public override object GetValue(int ordinal) => Heelgetal.Wijd(kern.GetValue(ordinal));

    /// <inheritdoc/>
    public override int GetValues(object[] values)
    {
        var aantal = Math.Min(values.Length, FieldCount);
        for (var i = 0; i < aantal; i++)
        {
            values[i] = GetValue(i);
        }

        return aantal;
    }

    /// <inheritdoc/>
    public override T GetFieldValue<T>(int ordinal)
    {
        var waarde = GetValue(ordinal);
        return waarde switch
        {
            T goed => goed,
            long getal when typeof(T) == typeof(int) => (T)(object)(int)getal,
            long getal when typeof(T) == typeof(bool) => (T)(object)(getal != 0),
            DateTime dag when typeof(T) == typeof(DateOnly) => (T)(object)DateOnly.FromDateTime(dag),
            _ => kern.GetFieldValue<T>(ordinal),
        };
    }

    /// <inheritdoc/>
    public override long GetInt64(int ordinal) => Heelgetal.Van(kern.GetValue(ordinal));

    /// <inheritdoc/>
    public override int GetInt32(int ordinal) => (int)GetInt64(ordinal);

    /// <inheritdoc/>
    public override short GetInt16(int ordinal) => (short)GetInt64(ordinal);

    /// <inheritdoc/>
    public override byte GetByte(int ordinal) => (byte)GetInt64(ordinal);

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) => GetInt64(ordinal) != 0;

    /// <inheritdoc/>
    public override string GetString(int ordinal) => kern.GetString(ordinal);

    /// <inheritdoc/>
    public override decimal GetDecimal(int ordinal) => kern.GetDecimal(ordinal);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) => kern.GetDouble(ordinal);

    /// <inheritdoc/>
    public override float GetFloat(int ordinal) => kern.GetFloat(ordinal);

    /// <inheritdoc/>
    public override DateTime GetDateTime(int ordinal) => kern.GetDateTime(ordinal);

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => kern.GetGuid(ordinal);

    /// <inheritdoc/>
    public override char GetChar(int ordinal) => kern.GetChar(ordinal);

    /// <inheritdoc/>
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        kern.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);

    /// <inheritdoc/>
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        kern.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    /// <inheritdoc/>
    public override void Close() => kern.Close();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            kern.Dispose();
        }

        base.Dispose(disposing);
    }
}
