using System.Buffers;
using System.Buffers.Binary;
using System.Data.Common;
using System.Runtime.InteropServices;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Etl.Validate;
using RsdAnalytics.Etl.Validate.Months;
using RsdAnalytics.Etl.Validate.Rows;

namespace RsdAnalytics.Etl.Source;

/// <summary>One file of the contract as the rows of a query, read one by one.</summary>
internal sealed class Databasebestand : IRijbron
{
    private const int Kopregel = 1;

    private readonly Databasebron _bron;
    private readonly DbCommand _opdracht;
    private readonly DbDataReader _lezer;
    private readonly Bevindingen _bevindingen;
    private readonly string? _verwacht;
    private readonly Inhoudshash _hash = new();
    private readonly ArrayBufferWriter<byte> _rij = new();
    private IReadOnlyList<Kolom> _kolommen = [];
    private Kolomsoort[] _soorten = [];
    private int[] _velden = [];
    private (int Begin, int Lengte)[] _delen = [];

    /// <summary>Runs the query.</summary>
    /// <param name="bron">The database.</param>
    /// <param name="bestand">The name of the file.</param>
    /// <param name="opdracht">The query, owned from now on.</param>
    /// <param name="verwacht">The hash of an earlier pass, which this one must have too; null for the first.</param>
    /// <param name="bevindingen">Where findings go.</param>
    public Databasebestand(Databasebron bron, string bestand, DbCommand opdracht, string? verwacht, Bevindingen bevindingen)
    {
        (_bron, Naam, _opdracht, _verwacht, _bevindingen) = (bron, bestand, opdracht, verwacht, bevindingen);
        _lezer = bron.Doe(bestand, () => opdracht.ExecuteReader());
    }

    public string Naam { get; }

    public int Gelezen { get; private set; }

    public int Regel => Gelezen + Kopregel;

    public bool LeesKop(IReadOnlyList<Kolom> kolommen)
    {
        foreach (var bevinding in Kolomkeuring.Controleer(Naam, _lezer, kolommen, out _velden))
        {
            _bevindingen.VoegToe(bevinding);
        }

        _kolommen = kolommen;
        _soorten = [.. kolommen.Select(k => k.Vorm.Soort)];
        _delen = new (int, int)[kolommen.Count];
        return !_bevindingen.WeigertMaand;
    }

    public bool Volgende()
    {
        if (_bevindingen.WeigertMaand)
        {
            return false;
        }

        if (!_bron.Doe(Naam, _lezer.Read))
        {
            if (_verwacht is not null && _hash.Geef() != _verwacht)
            {
                throw new LaadFout($"De gegevens van {Naam} in de bron veranderden tijdens het lezen. Er is niets van deze maand geladen; probeer het opnieuw als de bron stil is.");
            }

            return false;
        }

        Gelezen++;
        LeesRij();
        return !_bevindingen.WeigertMaand;
    }

    public ReadOnlySpan<byte> Veld(Kolom kolom)
    {
        var (begin, lengte) = _delen[kolom.Index];
        return R01Verplicht.Kern(_rij.WrittenSpan.Slice(begin, lengte));
    }

    /// <summary>The hash over the rows read.</summary>
    public string Hash() => _hash.Geef();

    public void Dispose()
    {
        _lezer.Dispose();
        _opdracht.Connection?.Dispose();
        _opdracht.Dispose();
    }

    // Every field stands behind its length, so that two rows with the same letters in other fields differ.
    private void LeesRij()
    {
        _rij.ResetWrittenCount();
        for (var i = 0; i < _kolommen.Count; i++)
        {
            var plek = _rij.WrittenCount;
            BinaryPrimitives.WriteInt32LittleEndian(_rij.GetSpan(sizeof(int)), 0);
            _rij.Advance(sizeof(int));
            var begin = _rij.WrittenCount;
            var veld = _velden[i];
            Bronwaarde.Schrijf(_bron.Doe(Naam, () => _lezer.GetValue(veld)), _soorten[i], _rij);
            var lengte = _rij.WrittenCount - begin;
            _delen[i] = (begin, lengte);
            BinaryPrimitives.WriteInt32LittleEndian(MemoryMarshal.AsMemory(_rij.WrittenMemory).Span[plek..], lengte);
            Keur(_rij.WrittenSpan[begin..]);
        }

        _hash.Neem(_rij.WrittenSpan);
    }

    private void Keur(ReadOnlySpan<byte> veld)
    {
        if (veld.Length > M07Vorm.LangsteVeld)
        {
            _bevindingen.VoegToe(new Bevinding(M07Vorm.Code, Naam, Regel, null, "Hier staat een veld van meer dan 1 MiB. Kort het in de query in."));
        }
        else if (veld.Contains((byte)0))
        {
            _bevindingen.VoegToe(new Bevinding(M07Vorm.Code, Naam, Regel, null, "Hier staat een NUL-teken. Verwijder het in de query of in de bron."));
        }
    }
}
