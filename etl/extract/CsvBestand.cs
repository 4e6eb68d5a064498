using CsvHelper;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Validate;
using RsdAnalytics.Etl.Validate.Months;
using RsdAnalytics.Etl.Validate.Rows;

namespace RsdAnalytics.Etl.Extract;

/// <summary>
/// One delivered CSV file, read row by row over its UTF-8 bytes. It finds the columns by name, keeps the line numbers,
/// and stops at what makes the file unreadable.
/// </summary>
internal sealed class CsvBestand : IRijbron
{
    private readonly CsvReader _lezer;
    private readonly Bevindingen _bevindingen;
    private int _aantalVelden;
    private int[] _velden = [];

    public CsvBestand(string pad, string naam, Bevindingen bevindingen)
    {
        Naam = naam;
        _bevindingen = bevindingen;
        _lezer = CsvReader.FromFile(pad, new CsvReaderOptions
        {
            Separator = ';',
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            TrimWhitespace = true,
            MaxRecordSize = M07Vorm.LangsteRij,
            OnMalformedRecord = fout => bevindingen.VoegToe(M07Vorm.Aanhalingstekens(naam, fout)),
        });
    }

    /// <summary>The name of the file.</summary>
    public string Naam { get; }

    /// <summary>The rows read so far, the header and empty lines not counted.</summary>
    public int Gelezen { get; private set; }

    /// <summary>The line the current row begins on; the header is 1.</summary>
    public int Regel => (int)_lezer.LineNumber;

    /// <summary>Reads the header; false when the month is refused for it.</summary>
    public bool LeesKop(IReadOnlyList<Kolom> kolommen)
    {
        try
        {
            var kop = _lezer.Headers;
            _aantalVelden = kop.Count;
            foreach (var bevinding in M02Kolommen.Controleer(Naam, kop, kolommen, out _velden))
            {
                _bevindingen.VoegToe(bevinding);
            }
        }
        catch (CsvFormatException)
        {
            _bevindingen.VoegToe(M07Vorm.TeLang(Naam, 1));
        }

        return !_bevindingen.WeigertMaand;
    }

    /// <summary>Goes to the next row with the right number of fields; others are findings (R08). False at the end, or when the month is refused.</summary>
    public bool Volgende()
    {
        while (LeesRij())
        {
            Gelezen++;
            if (_lezer.FieldCount == _aantalVelden)
            {
                return true;
            }

            _bevindingen.KeurAf(R08Veldental.Code, Naam, Regel, null, R08Veldental.Melding(_lezer.FieldCount, _aantalVelden));
        }

        return false;
    }

    /// <summary>A field of the current row, without the blanks around it.</summary>
    public ReadOnlySpan<byte> Veld(Kolom kolom) => R01Verplicht.Kern(_lezer.GetSpan(_velden[kolom.Index]));

    public void Dispose() => _lezer.Dispose();

    private bool LeesRij()
    {
        try
        {
            if (!_lezer.Read() || _bevindingen.WeigertMaand)
            {
                return false;
            }

            for (var veld = 0; _lezer.RawRecord.Length > M07Vorm.LangsteVeld && veld < _lezer.FieldCount; veld++)
            {
                if (_lezer.GetRawSpan(veld).Length > M07Vorm.LangsteVeld)
                {
                    _bevindingen.VoegToe(M07Vorm.TeLang(Naam, Regel));
                    return false;
                }
            }

            return true;
        }
        catch (CsvFormatException fout)
        {
            _bevindingen.VoegToe(M07Vorm.TeLang(Naam, fout.LineNumber > 0 ? (int)fout.LineNumber : null));
            return false;
        }
    }
}
