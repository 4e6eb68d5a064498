using Dapper;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Conform.Registers;

/// <summary>The keys of persons, cases or records, known by pseudonym only.</summary>
internal sealed class Pseudoniemregister(string tabel, string kolom) : Register<Pseudoniem>
{
    public override void Lees(IWarehouse warehouse)
    {
        // The keys are numbered without gaps, so the highest is how many there are.
        VoorZoveel(warehouse.Verbinding.ExecuteScalar<int>($"select coalesce(max({kolom}), 0) from {tabel}"));
        warehouse.LeesGetallen(
            $"select {kolom}, pseudoniem_hoog, pseudoniem_laag from {tabel}",
            rij => Ken((int)rij[0], Pseudoniem.Van(rij[1], rij[2])));
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
