using Dapper;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Conform.Registers;

/// <summary>The keys of persons, cases or records, known by pseudonym only. New ones are numbered on.</summary>
internal sealed class Pseudoniemregister(string tabel, string kolom) : IRegister
{
    private readonly Pseudoniemtabel _tabel = new();
    private int _inWarehouse;
    private int _genomen;
    private int _hoogste;

    /// <inheritdoc/>
    public void Lees(IWarehouse warehouse) => warehouse.LeesGetallen([Vraag(warehouse)]);

    /// <summary>What reads this register, so that the large ones can be read at once.</summary>
    public Getallenvraag Vraag(IWarehouse warehouse)
    {
        _inWarehouse = _genomen = _hoogste = warehouse.Verbinding.ExecuteScalar<int>($"select coalesce(max({kolom}), 0) from {tabel}");
        _tabel.VoorZoveel(_hoogste);
        return new Getallenvraag(
            $"select {kolom}, pseudoniem_hoog, pseudoniem_laag from {tabel}",
            rij => _tabel.Zet((int)rij[0], Pseudoniem.Van(rij[1], rij[2])));
    }

    /// <summary>The key of a pseudonym; a new one gets the next number.</summary>
    public int Id(Pseudoniem waarde)
    {
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
        _tabel.VergeetNa(_inWarehouse);
        _genomen = _hoogste = _inWarehouse;
    }

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
