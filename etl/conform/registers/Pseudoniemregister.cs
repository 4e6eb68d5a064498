using Dapper;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Conform.Registers;

/// <summary>The keys of persons, cases or records, known by pseudonym only.</summary>
internal sealed class Pseudoniemregister(string tabel, string kolom) : Register<Pseudoniem>
{
    public override void Lees(IWarehouse warehouse)
    {
        using var lezer = warehouse.Verbinding.ExecuteReader($"select {kolom}, pseudoniem_hoog, pseudoniem_laag from {tabel}");
        while (lezer.Read())
        {
            Ken(lezer.GetInt32(0), Pseudoniem.Van(lezer.GetInt64(1), lezer.GetInt64(2)));
        }
    }

    protected override void Schrijf(IWarehouse warehouse, ILaadtransactie transactie, IEnumerable<(int Id, Pseudoniem Waarde)> nieuw)
    {
        using var schrijver = transactie.Schrijver(tabel, [kolom, "pseudoniem_hoog", "pseudoniem_laag"]);
        foreach (var (id, pseudoniem) in nieuw)
        {
            schrijver.Schrijf([id, pseudoniem.Hoog, pseudoniem.Laag]);
        }

        schrijver.Voltooi();
    }
}
