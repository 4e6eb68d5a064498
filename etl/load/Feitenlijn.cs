using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Load;

/// <summary>
/// The way of one file's facts into the warehouse: who makes them fills a block while another thread writes the blocks before it. Until
/// <see cref="Voltooi"/> the warehouse is that thread's. A file of one block is written without a thread.
/// </summary>
internal sealed class Feitenlijn : IDisposable
{
    private const int Blokken = 3;

    private readonly IWarehouse _warehouse;
    private readonly ILaadtransactie _transactie;
    private readonly Dimensies _dimensies;
    private readonly IRijschrijver _schrijver;
    private readonly int _kolommen;
    private readonly BlockingCollection<Feitenblok> _vol = [];
    private readonly BlockingCollection<Feitenblok> _leeg = [];
    private ExceptionDispatchInfo? _fout;
    private Thread? _draad;
    private Feitenblok _blok;

    public Feitenlijn(IWarehouse warehouse, ILaadtransactie transactie, Dimensies dimensies, string tabel, IReadOnlyList<string> kolommen)
    {
        (_warehouse, _transactie, _dimensies, _kolommen) = (warehouse, transactie, dimensies, kolommen.Count);
        _schrijver = transactie.Schrijver(tabel, kolommen);
        _blok = new Feitenblok(_kolommen);
    }

    /// <summary>The place of the next fact; it counts only after <see cref="Neem"/>.</summary>
    public Span<long> Plek() => _blok.Plek();

    /// <summary>Takes the fact at <see cref="Plek"/> in.</summary>
    /// <exception cref="WarehouseFout">The medium refused an earlier fact.</exception>
    public void Neem()
    {
        if (_blok.Neem())
        {
            StuurDoor();
        }
    }

    /// <summary>Writes what is left and waits until everything is with the engine.</summary>
    /// <exception cref="WarehouseFout">The medium refused it.</exception>
    public void Voltooi()
    {
        _blok.Dimensies = _dimensies.Neem();
        if (_draad is null)
        {
            _blok.Schrijf(_warehouse, _transactie, _schrijver);
        }
        else
        {
            _vol.Add(_blok);
            Wacht();
            _fout?.Throw();
        }

        _schrijver.Voltooi();
    }

    public void Dispose()
    {
        Wacht();
        _schrijver.Dispose();
        _vol.Dispose();
        _leeg.Dispose();
    }

    private void StuurDoor()
    {
        _blok.Dimensies = _dimensies.Neem();
        if (_draad is null)
        {
            _draad = new Thread(Schrijf) { IsBackground = true, Name = "feiten" };
            for (var i = 1; i < Blokken; i++)
            {
                _leeg.Add(new Feitenblok(_kolommen));
            }

            _draad.Start();
        }

        _vol.Add(_blok);
        _blok = _leeg.Take();
        _fout?.Throw();
    }

    private void Wacht()
    {
        _vol.CompleteAdding();
        _draad?.Join();
    }

    // After a fault the blocks still go round, so that the other thread comes to where it hears of it.
    private void Schrijf()
    {
        foreach (var blok in _vol.GetConsumingEnumerable())
        {
            try
            {
                if (_fout is null)
                {
                    blok.Schrijf(_warehouse, _transactie, _schrijver);
                }
            }
            catch (Exception fout)
            {
                _fout = ExceptionDispatchInfo.Capture(fout);
            }

            _leeg.Add(blok);
        }
    }
}
