using System.Globalization;
using System.Text;

namespace RsdAnalytics.Model.Datapackage;

/// <summary>
/// Writes a CSV file for machines: UTF-8 without BOM, semicolons, LF, RFC 4180 quoting, numbers in the invariant culture, nothing where there is no value.
/// </summary>
public sealed class Csvschrijver : IDisposable
{
    private const char Scheiding = ';';
    private const int Buffer = 1 << 16;

    private readonly StreamWriter _uit;
    private bool _begin = true;

    /// <summary>Writes to a stream, which stays open.</summary>
    public Csvschrijver(Stream uit, IEnumerable<string> kop)
    {
        ArgumentNullException.ThrowIfNull(kop);
        _uit = new StreamWriter(uit, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Buffer, leaveOpen: true) { NewLine = "\n" };
        foreach (var naam in kop)
        {
            Veld(naam);
        }

        Einde();
        Rijen = 0;
    }

    /// <summary>The rows written, the header not counted.</summary>
    public int Rijen { get; private set; }

    /// <summary>Writes a field.</summary>
    public void Veld(object? waarde)
    {
        if (!_begin)
        {
            _uit.Write(Scheiding);
        }

        _begin = false;
        Schrijf(waarde switch
        {
            null or DBNull => "",
            string tekst => tekst,
            double getal => getal.ToString("R", CultureInfo.InvariantCulture),
            IFormattable getal => getal.ToString(null, CultureInfo.InvariantCulture),
            _ => waarde.ToString() ?? "",
        });
    }

    /// <summary>Ends the row.</summary>
    public void Einde()
    {
        _uit.WriteLine();
        _begin = true;
        Rijen++;
    }

    /// <summary>Writes a whole row.</summary>
    public void Rij(params ReadOnlySpan<object?> waarden)
    {
        foreach (var waarde in waarden)
        {
            Veld(waarde);
        }

        Einde();
    }

    /// <summary>Writes what waits; the stream stays open.</summary>
    public void Dispose() => _uit.Dispose();

    private void Schrijf(string tekst)
    {
        if (tekst.AsSpan().ContainsAny(";\"\r\n"))
        {
            _uit.Write('"');
            _uit.Write(tekst.Replace("\"", "\"\"", StringComparison.Ordinal));
            _uit.Write('"');
        }
        else
        {
            _uit.Write(tekst);
        }
    }
}
