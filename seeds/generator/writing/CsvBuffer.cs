using System.Text;

namespace RsdAnalytics.Seeds.Generator.Writing;

/// <summary>
/// Writes one CSV file straight as UTF-8 (semicolons, LF, no BOM) through one large buffer, without an allocation per row.
/// Each method writes a field and the separator after it.
/// </summary>
internal sealed class CsvBuffer : IDisposable
{
    // No row comes near this: the buffer is emptied at the end of a row when less than it is left.
    private const int RuimtePerRegel = 2048;

    private readonly byte[] _buffer;
    private readonly FileStream _stroom;
    private int _positie;

    public CsvBuffer(string pad, byte[] buffer)
    {
        _buffer = buffer;
        _stroom = new FileStream(pad, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
    }

    public void Kop(string kolommen)
    {
        _positie += Encoding.UTF8.GetBytes(kolommen, _buffer.AsSpan(_positie));
        _buffer[_positie++] = (byte)'\n';
    }

    public void Veld(ReadOnlySpan<byte> tekst)
    {
        tekst.CopyTo(_buffer.AsSpan(_positie));
        _positie += tekst.Length;
        _buffer[_positie++] = (byte)';';
    }

    public void Leeg() => _buffer[_positie++] = (byte)';';

    public void JaNee(bool ja) => Veld(ja ? "ja"u8 : "nee"u8);

    /// <summary>A key: a letter and at least seven digits.</summary>
    public void Sleutel(byte letter, int nummer)
    {
        _buffer[_positie++] = letter;
        Cijfers(nummer, 7);
        _buffer[_positie++] = (byte)';';
    }

    public void Getal(int getal)
    {
        Cijfers(getal, 1);
        _buffer[_positie++] = (byte)';';
    }

    /// <summary>A day as JJJJ-MM-DD; empty for 0.</summary>
    public void Dag(int dagnummer)
    {
        if (dagnummer != 0)
        {
            var (jaar, maand, dag) = DateOnly.FromDayNumber(dagnummer);
            Cijfers(jaar, 4);
            _buffer[_positie++] = (byte)'-';
            Cijfers(maand, 2);
            _buffer[_positie++] = (byte)'-';
            Cijfers(dag, 2);
        }

        _buffer[_positie++] = (byte)';';
    }

    /// <summary>Euros with a comma and two decimals.</summary>
    public void Bedrag(long centen)
    {
        if (centen < 0)
        {
            _buffer[_positie++] = (byte)'-';
            centen = -centen;
        }

        Cijfers(centen / 100, 1);
        _buffer[_positie++] = (byte)',';
        Cijfers(centen % 100, 2);
        _buffer[_positie++] = (byte)';';
    }

    /// <summary>Ends the row: the separator after the last field becomes the line end.</summary>
    public void Einde()
    {
        _buffer[_positie - 1] = (byte)'\n';
        if (_positie > _buffer.Length - RuimtePerRegel)
        {
            Spoel();
        }
    }

    public void Dispose()
    {
        Spoel();
        _stroom.Dispose();
    }

    private void Spoel()
    {
        _stroom.Write(_buffer, 0, _positie);
        _positie = 0;
    }

    private void Cijfers(long getal, int minstens)
    {
        if (getal > uint.MaxValue)
        {
            // Only sums of whole files get here.
            Cijfers(getal / 100_000_000, Math.Max(1, minstens - 8));
            Cijfers(getal % 100_000_000, 8);
            return;
        }

        var rest = (uint)getal;
        var lengte = minstens;
        for (var grens = Machten[minstens]; grens <= rest && lengte < 10; grens *= 10)
        {
            lengte++;
        }

        // Two digits at a time from a table: a third of the time of a row goes into digits.
        var i = _positie + lengte;
        for (; i - 2 >= _positie; i -= 2)
        {
            var paar = (int)(rest % 100) * 2;
            rest /= 100;
            _buffer[i - 1] = Paren[paar + 1];
            _buffer[i - 2] = Paren[paar];
        }

        if (i > _positie)
        {
            _buffer[_positie] = (byte)('0' + rest);
        }

        _positie += lengte;
    }

    private static ReadOnlySpan<ulong> Machten => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    private static ReadOnlySpan<byte> Paren =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;
}
