using System.Collections.Concurrent;
using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Validate;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Extract;

/// <summary>
/// The rows of a file, read ahead on a thread of its own together with the pseudonyms of their numbers: on a national month that is half
/// of the work. Who takes the rows notices nothing: every finding and every fault comes at the row where it belongs. A file that fits in
/// one block is read without a thread.
/// </summary>
internal sealed class Vooruitlezer : IDisposable
{
    private const int Vooruit = 3;

    private readonly IRijbron _bron;
    private readonly Bevindingen _vanBron;
    private readonly IReadOnlyList<Kolom> _kolommen;
    private readonly Pseudonimiseerder _pseudoniemen;
    private readonly Bevindingen _bevindingen;
    private readonly BlockingCollection<Rijblok> _vol = [];
    private readonly BlockingCollection<Rijblok> _leeg = [];
    private readonly CancellationTokenSource _stop = new();
    private Thread? _draad;
    private Rijblok _blok;
    private int _rij = -1;
    private int _overgenomen;

    private Vooruitlezer(IRijbron bron, Bevindingen vanBron, IReadOnlyList<Kolom> kolommen, Pseudonimiseerder pseudoniemen, Bevindingen bevindingen)
    {
        (_bron, _vanBron, _kolommen, _pseudoniemen, _bevindingen) = (bron, vanBron, kolommen, pseudoniemen, bevindingen);
        _blok = new Rijblok(kolommen);
    }

    /// <summary>The name of the file.</summary>
    public string Naam => _bron.Naam;

    /// <summary>The rows read so far.</summary>
    public int Gelezen { get; private set; }

    /// <summary>The line the current row begins on; the header is 1.</summary>
    public int Regel => _blok.Regel(_rij);

    /// <summary>Opens a file and reads its header and first rows; null when the month is refused for the header.</summary>
    /// <param name="bron">The source of the month.</param>
    /// <param name="bestand">The name of the file.</param>
    /// <param name="kolommen">The columns of the contract.</param>
    /// <param name="pseudoniemen">The key.</param>
    /// <param name="bevindingen">Receives the findings, in the order of the rows.</param>
    public static Vooruitlezer? Open(
        Maandbron bron, string bestand, IReadOnlyList<Kolom> kolommen, Pseudonimiseerder pseudoniemen, Bevindingen bevindingen)
    {
        var vanBron = new Bevindingen();
        var lezer = new Vooruitlezer(bron.Open(bestand, vanBron), vanBron, kolommen, pseudoniemen, bevindingen);
        var geopend = false;
        try
        {
            geopend = lezer._bron.LeesKop(kolommen);
            bevindingen.Neem(vanBron.Alle);
            if (geopend)
            {
                lezer._blok.Vul(lezer._bron, vanBron, pseudoniemen);
            }

            return geopend ? lezer : null;
        }
        finally
        {
            // Refused, or the file could not be read any further: nobody is given it, so nobody else closes it.
            if (!geopend)
            {
                lezer.Dispose();
            }
        }
    }

    /// <summary>Goes to the next row; false at the end, or when the month is refused.</summary>
    public bool Volgende()
    {
        _rij++;
        while (_rij >= _blok.Aantal && !_bevindingen.WeigertMaand)
        {
            Gelezen = _blok.TotGelezen;
            NeemOver(_blok.AlleBevindingen.Count);
            _blok.Fout?.Throw();
            if (_blok.Laatste || _bevindingen.WeigertMaand)
            {
                return false;
            }

            VolgendBlok();
        }

        if (_bevindingen.WeigertMaand)
        {
            return false;
        }

        Gelezen = _blok.Gelezen(_rij);
        NeemOver(_blok.Bevindingen(_rij));
        return true;
    }

    /// <summary>A field of the current row in the form of the contract (UTF-8), without the blanks around it.</summary>
    public ReadOnlySpan<byte> Veld(Kolom kolom) => _blok.Veld(_rij, kolom);

    /// <summary>The pseudonym of the number in a field of the current row that is filled in.</summary>
    public Pseudoniem Pseudoniem(Kolom kolom) => _blok.Pseudoniem(_rij, kolom);

    public void Dispose()
    {
        _stop.Cancel();
        _draad?.Join();
        _bron.Dispose();
        _vol.Dispose();
        _leeg.Dispose();
        _stop.Dispose();
    }

    private void NeemOver(int tot)
    {
        for (; _overgenomen < tot; _overgenomen++)
        {
            _bevindingen.Neem(_blok.AlleBevindingen[_overgenomen]);
        }
    }

    private void VolgendBlok()
    {
        if (_draad is null)
        {
            _draad = new Thread(LeesVooruit) { IsBackground = true, Name = Naam };
            for (var i = 1; i < Vooruit; i++)
            {
                _leeg.Add(new Rijblok(_kolommen));
            }

            _draad.Start();
        }

        _leeg.Add(_blok);
        _blok = _vol.Take();
        (_rij, _overgenomen) = (0, 0);
    }

    private void LeesVooruit()
    {
        try
        {
            for (var laatste = false; !laatste;)
            {
                var blok = _leeg.Take(_stop.Token);
                blok.Vul(_bron, _vanBron, _pseudoniemen);
                // Once handed over the block is the other thread's.
                laatste = blok.Laatste;
                _vol.Add(blok);
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody takes the other rows.
        }
    }
}
