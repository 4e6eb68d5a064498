using System.Runtime.ExceptionServices;
using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Validate;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Extract;

/// <summary>
/// Some hundreds of rows of a file, read ahead: their fields, and the pseudonyms of the numbers in them. One thread fills it while
/// another takes the rows of the block before.
/// </summary>
internal sealed class Rijblok
{
    private const int Rijen = 512;
    private const int BytesPerRij = 256;

    private readonly IReadOnlyList<Kolom> _kolommen;
    private readonly Nummersoort?[] _soorten;
    private readonly int[] _einden;
    private readonly int[] _regels = new int[Rijen];
    private readonly int[] _bevindingen = new int[Rijen];
    private readonly int[] _gelezen = new int[Rijen];
    private readonly Pseudoniem[] _pseudoniemen;
    private readonly List<Bevinding> _alleBevindingen = [];
    private byte[] _bytes = new byte[Rijen * BytesPerRij];

    public Rijblok(IReadOnlyList<Kolom> kolommen)
    {
        _kolommen = kolommen;
        _soorten = [.. kolommen.Select(k => Nummersoorten.Van(k.Naam))];
        _einden = new int[(Rijen * kolommen.Count) + 1];
        _pseudoniemen = new Pseudoniem[Rijen * kolommen.Count];
    }

    /// <summary>The rows in the block.</summary>
    public int Aantal { get; private set; }

    /// <summary>Whether these are the last rows of the file.</summary>
    public bool Laatste { get; private set; }

    /// <summary>The rows of the file up to and including the last one read.</summary>
    public int TotGelezen { get; private set; }

    /// <summary>What stopped the reading behind these rows; null when nothing did.</summary>
    public ExceptionDispatchInfo? Fout { get; private set; }

    /// <summary>The findings of the file itself while it read these rows.</summary>
    public IReadOnlyList<Bevinding> AlleBevindingen => _alleBevindingen;

    /// <summary>Reads the next rows of a file into the block. A fault is kept, to be met at the row where it belongs.</summary>
    /// <param name="bron">The file.</param>
    /// <param name="bevindingen">Where the file puts its own findings.</param>
    /// <param name="pseudoniemen">The key.</param>
    public void Vul(IRijbron bron, Bevindingen bevindingen, Pseudonimiseerder pseudoniemen)
    {
        (Aantal, Laatste, Fout) = (0, false, null);
        _alleBevindingen.Clear();
        try
        {
            while (Aantal < Rijen && !Laatste)
            {
                var eerder = bevindingen.Alle.Count;
                Laatste = !bron.Volgende();
                for (var i = eerder; i < bevindingen.Alle.Count; i++)
                {
                    _alleBevindingen.Add(bevindingen.Alle[i]);
                }

                TotGelezen = bron.Gelezen;
                if (!Laatste)
                {
                    LeesRij(bron, pseudoniemen);
                }
            }
        }
        catch (Exception fout)
        {
            (Laatste, Fout) = (true, ExceptionDispatchInfo.Capture(fout));
        }
    }

    /// <summary>The line a row begins on.</summary>
    public int Regel(int rij) => _regels[rij];

    /// <summary>The rows of the file up to and including a row.</summary>
    public int Gelezen(int rij) => _gelezen[rij];

    /// <summary>How many of the findings of the file came before a row.</summary>
    public int Bevindingen(int rij) => _bevindingen[rij];

    /// <summary>A field of a row.</summary>
    public ReadOnlySpan<byte> Veld(int rij, Kolom kolom)
    {
        var plek = (rij * _kolommen.Count) + kolom.Index;
        return _bytes.AsSpan(_einden[plek].._einden[plek + 1]);
    }

    /// <summary>The pseudonym of the number in a field.</summary>
    public Pseudoniem Pseudoniem(int rij, Kolom kolom) => _pseudoniemen[(rij * _kolommen.Count) + kolom.Index];

    private void LeesRij(IRijbron bron, Pseudonimiseerder pseudoniemen)
    {
        _regels[Aantal] = bron.Regel;
        _gelezen[Aantal] = bron.Gelezen;
        _bevindingen[Aantal] = _alleBevindingen.Count;
        var plek = Aantal * _kolommen.Count;
        for (var i = 0; i < _kolommen.Count; i++, plek++)
        {
            var veld = bron.Veld(_kolommen[i]);
            var begin = _einden[plek];
            if (_bytes.Length - begin < veld.Length)
            {
                Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, begin + veld.Length));
            }

            veld.CopyTo(_bytes.AsSpan(begin));
            _einden[plek + 1] = begin + veld.Length;
            if (_soorten[i] is { } soort && !veld.IsEmpty)
            {
                _pseudoniemen[plek] = pseudoniemen.Maak(soort, veld);
            }
        }

        Aantal++;
    }
}
