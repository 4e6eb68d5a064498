using Dapper;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Conform.Registers;

/// <summary>The keys of persons, cases or records, known by pseudonym only. New ones are numbered on.</summary>
internal sealed class Pseudoniemregister(string tabel, string kolom) : IRegister
{
    private readonly Pseudoniemtabel _tabel = new();
    private Task _gelezen = Task.CompletedTask;
    private int _inWarehouse;
    private int _genomen;
    private int _hoogste;

    /// <summary>
    /// Begins to read beside what else happens, after another register is read; whoever asks a key before it is done, waits. A load asks
    /// the keys of records only when it has had those of persons and cases.
    /// </summary>
    public void BeginLees(IWarehouse warehouse, Pseudoniemregister? na)
    {
        _inWarehouse = _genomen = _hoogste = warehouse.Verbinding.ExecuteScalar<int>($"select coalesce(max({kolom}), 0) from {tabel}");
        _gelezen = Lees(warehouse, na?._gelezen);
    }

    /// <summary>The key of a pseudonym; a new one gets the next number.</summary>
    public int Id(Pseudoniem waarde)
    {
        if (!_gelezen.IsCompletedSuccessfully)
        {
            Wacht();
        }

        var id = _tabel.Zoek(waarde);
        if (id == 0)
        {
            id = ++_hoogste;
            _tabel.Zet(id, waarde);
        }

        return id;
    }

    /// <inheritdoc/>
    public Dimensierijen? Neem()
    {
        if (_genomen == _hoogste)
        {
            return null;
        }

        var eerste = _genomen + 1;
        var nieuw = new Pseudoniem[_hoogste - _genomen];
        for (var i = 0; i < nieuw.Length; i++)
        {
            nieuw[i] = _tabel.Waarde(eerste + i);
        }

        _genomen = _hoogste;
        return (_, transactie) => Schrijf(transactie, eerste, nieuw);
    }

    /// <inheritdoc/>
    public void Bevestig() => _inWarehouse = _genomen = _hoogste;

    /// <inheritdoc/>
    public void Vergeet()
    {
        if (_hoogste == _inWarehouse)
        {
            return;
        }

        _tabel.VergeetNa(_inWarehouse);
        _genomen = _hoogste = _inWarehouse;
    }

    private async Task Lees(IWarehouse warehouse, Task? na)
    {
        _tabel.BeginLeg(_inWarehouse);
        await warehouse.LeesGetallenErnaast(
            new Getallenvraag(
                $"select {kolom}, pseudoniem_hoog, pseudoniem_laag from {tabel}",
                rij => _tabel.Leg((int)rij[0], Pseudoniem.Van(rij[1], rij[2]))),
            na).ConfigureAwait(false);
        _tabel.EindLeg();
    }

    private void Wacht() => _gelezen.GetAwaiter().GetResult();

    private void Schrijf(ILaadtransactie transactie, int eerste, Pseudoniem[] nieuw)
    {
        using var schrijver = transactie.Schrijver(tabel, [kolom, "pseudoniem_hoog", "pseudoniem_laag"]);
        for (var i = 0; i < nieuw.Length; i++)
        {
            schrijver.Schrijf([eerste + i, nieuw[i].Hoog, nieuw[i].Laag]);
        }

        schrijver.Voltooi();
    }
}
