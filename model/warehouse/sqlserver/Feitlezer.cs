using System.Collections;
using System.Data.Common;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>A block of rows of whole numbers, read by the driver's bulk copy as it sends them.</summary>
internal sealed class Feitlezer(IReadOnlyList<string> kolommen, long[] waarden, int rijen) : DbDataReader
{
    private int _rij = -1;
    private bool _dicht;

    /// <inheritdoc/>
    public override int Depth => 0;

    /// <inheritdoc/>
    public override int FieldCount => kolommen.Count;

    /// <inheritdoc/>
    public override bool HasRows => rijen > 0;

    /// <inheritdoc/>
    public override bool IsClosed => _dicht;

    /// <inheritdoc/>
    public override int RecordsAffected => -1;

    /// <inheritdoc/>
    public override object this[int ordinal] => GetValue(ordinal);

    /// <inheritdoc/>
    public override object this[string name] => GetValue(GetOrdinal(name));

    /// <inheritdoc/>
    public override bool Read() => ++_rij < rijen;

    /// <inheritdoc/>
    public override bool NextResult() => false;

    /// <inheritdoc/>
    public override bool IsDBNull(int ordinal) => GetInt64(ordinal) == IRijschrijver.Leeg;

    /// <inheritdoc/>
    public override string GetName(int ordinal) => kolommen[ordinal];

    /// <inheritdoc/>
    public override int GetOrdinal(string name)
    {
        for (var i = 0; i < kolommen.Count; i++)
        {
            if (kolommen[i] == name)
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(name), name, "No such column.");
    }

    /// <inheritdoc/>
    public override string GetDataTypeName(int ordinal) => "bigint";

    /// <inheritdoc/>
    public override Type GetFieldType(int ordinal) => typeof(long);

    /// <inheritdoc/>
    public override object GetValue(int ordinal) => IsDBNull(ordinal) ? DBNull.Value : GetInt64(ordinal);

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
    public override long GetInt64(int ordinal) => waarden[(_rij * kolommen.Count) + ordinal];

    /// <inheritdoc/>
    public override int GetInt32(int ordinal) => (int)GetInt64(ordinal);

    /// <inheritdoc/>
    public override short GetInt16(int ordinal) => (short)GetInt64(ordinal);

    /// <inheritdoc/>
    public override byte GetByte(int ordinal) => (byte)GetInt64(ordinal);

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) => GetInt64(ordinal) != 0;

    /// <inheritdoc/>
    public override decimal GetDecimal(int ordinal) => GetInt64(ordinal);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) => GetInt64(ordinal);

    /// <inheritdoc/>
    public override float GetFloat(int ordinal) => GetInt64(ordinal);

    /// <inheritdoc/>
    public override string GetString(int ordinal) => throw GeenTekst();

    /// <inheritdoc/>
    public override DateTime GetDateTime(int ordinal) => throw GeenTekst();

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => throw GeenTekst();

    /// <inheritdoc/>
    public override char GetChar(int ordinal) => throw GeenTekst();

    /// <inheritdoc/>
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw GeenTekst();

    /// <inheritdoc/>
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw GeenTekst();

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    /// <inheritdoc/>
    public override void Close() => _dicht = true;

    private static InvalidCastException GeenTekst() => new("A row of facts is whole numbers only.");
}
