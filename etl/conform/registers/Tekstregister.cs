using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Conform.Registers;

/// <summary>The keys of free texts: reasons and partners, as delivered.</summary>
internal sealed class Tekstregister(string tabel, string sleutelkolom, string tekstkolom) : Register<string>(StringComparer.Ordinal)
{
    public override void Lees(IWarehouse warehouse)
    {
        foreach (var (id, tekst) in warehouse.Verbinding.Query<(int, string)>($"select {sleutelkolom}, {tekstkolom} from {tabel}"))
        {
            Ken(id, tekst);
        }
    }

    protected override void Schrijf(IWarehouse warehouse, ILaadtransactie transactie, IEnumerable<(int Id, string Waarde)> nieuw) => warehouse.Verbinding.Execute(
        $"insert into {tabel} ({sleutelkolom}, {tekstkolom}) values (@id, @tekst)",
        nieuw.Select(n => new { id = n.Id, tekst = n.Waarde }),
        transactie.Transactie);
}
