using System.Collections;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RsdAnalytics.Tests.Warehouse.Contract;

/// <summary>
/// A connection that gives the rows of a query without an order the other way round. An engine may give them in any order, so no
/// outcome may depend on it.
/// </summary>
internal sealed class Omkeerverbinding(DbConnection kern) : DbConnection
{
    [AllowNull]
    public override string ConnectionString { get; set; } = "";

    public override string Database => kern.Database;

    public override string DataSource => kern.DataSource;

    public override string ServerVersion => kern.ServerVersion;

    public override ConnectionState State => kern.State;

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    public override void Close()
    {
        // The warehouse below owns it.
    }

    public override void Open() => throw new NotSupportedException();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => throw new NotSupportedException();

    protected override DbCommand CreateDbCommand() => new Opdracht(kern.CreateCommand(), this);

    private sealed class Opdracht(DbCommand kern, DbConnection verbinding) : DbCommand
    {
        [AllowNull]
        public override string CommandText
        {
            get => kern.CommandText;
            set => kern.CommandText = value;
        }

        public override int CommandTimeout
        {
            get => kern.CommandTimeout;
            set => kern.CommandTimeout = value;
        }

        public override CommandType CommandType
        {
            get => kern.CommandType;
            set => kern.CommandType = value;
        }

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource
        {
            get => kern.UpdatedRowSource;
            set => kern.UpdatedRowSource = value;
        }

        protected override DbConnection? DbConnection
        {
            get => verbinding;
            set => throw new NotSupportedException();
        }

        protected override DbParameterCollection DbParameterCollection => kern.Parameters;

        protected override DbTransaction? DbTransaction { get; set; }

        public override void Cancel() => kern.Cancel();

        public override void Prepare() => kern.Prepare();

        public override int ExecuteNonQuery() => kern.ExecuteNonQuery();

        public override object? ExecuteScalar() => kern.ExecuteScalar();

        protected override DbParameter CreateDbParameter() => kern.CreateParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
        {
            using var lezer = kern.ExecuteReader(behavior & ~(CommandBehavior.SequentialAccess | CommandBehavior.SingleRow));
            return new Lezer(lezer, omgekeerd: !HeeftVolgorde(kern.CommandText));
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                kern.Dispose();
            }

            base.Dispose(disposing);
        }

        // The order of the outermost select stands behind its last closing parenthesis at the margin.
        private static bool HeeftVolgorde(string sql) =>
            sql[(sql.LastIndexOf("\n)", StringComparison.Ordinal) + 1)..].Contains("order by", StringComparison.OrdinalIgnoreCase);
    }

    private sealed class Lezer : DbDataReader
    {
        private readonly string[] _namen;
        private readonly Type[] _soorten;
        private readonly List<object[]> _rijen = [];
        private int _rij = -1;
        private bool _dicht;

        public Lezer(DbDataReader kern, bool omgekeerd)
        {
            _namen = [.. Enumerable.Range(0, kern.FieldCount).Select(kern.GetName)];
            while (kern.Read())
            {
                var rij = new object[_namen.Length];
                kern.GetValues(rij);
                _rijen.Add(rij);
            }

            _soorten = [.. Enumerable.Range(0, _namen.Length).Select(i => _rijen.Select(r => r[i]).FirstOrDefault(w => w is not DBNull)?.GetType() ?? typeof(string))];
            if (omgekeerd)
            {
                _rijen.Reverse();
            }
        }

        public override int Depth => 0;

        public override int FieldCount => _namen.Length;

        public override bool HasRows => _rijen.Count > 0;

        public override bool IsClosed => _dicht;

        public override int RecordsAffected => -1;

        public override object this[int ordinal] => GetValue(ordinal);

        public override object this[string name] => GetValue(GetOrdinal(name));

        public override bool Read() => ++_rij < _rijen.Count;

        public override bool NextResult() => false;

        public override void Close() => _dicht = true;

        public override bool IsDBNull(int ordinal) => GetValue(ordinal) is DBNull;

        public override string GetName(int ordinal) => _namen[ordinal];

        public override int GetOrdinal(string name) => Array.FindIndex(_namen, n => n.Equals(name, StringComparison.OrdinalIgnoreCase));

        public override string GetDataTypeName(int ordinal) => _soorten[ordinal].Name;

        public override Type GetFieldType(int ordinal) => _soorten[ordinal];

        public override object GetValue(int ordinal) => _rijen[_rij][ordinal];

        public override int GetValues(object[] values)
        {
            _rijen[_rij].CopyTo(values, 0);
            return _namen.Length;
        }

        public override string GetString(int ordinal) => (string)GetValue(ordinal);

        public override long GetInt64(int ordinal) => Getal<long>(ordinal);

        public override int GetInt32(int ordinal) => Getal<int>(ordinal);

        public override short GetInt16(int ordinal) => Getal<short>(ordinal);

        public override byte GetByte(int ordinal) => Getal<byte>(ordinal);

        public override bool GetBoolean(int ordinal) => Getal<bool>(ordinal);

        public override decimal GetDecimal(int ordinal) => Getal<decimal>(ordinal);

        public override double GetDouble(int ordinal) => Getal<double>(ordinal);

        public override float GetFloat(int ordinal) => Getal<float>(ordinal);

        public override DateTime GetDateTime(int ordinal) => Getal<DateTime>(ordinal);

        public override Guid GetGuid(int ordinal) => throw new NotSupportedException();

        public override char GetChar(int ordinal) => throw new NotSupportedException();

        public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

        public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

        public override IEnumerator GetEnumerator() => new DbEnumerator(this);

        private T Getal<T>(int ordinal) => (T)Convert.ChangeType(GetValue(ordinal), typeof(T), CultureInfo.InvariantCulture);
    }
}
