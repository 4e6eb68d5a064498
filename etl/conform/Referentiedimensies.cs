using Dapper;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Conform;

/// <summary>
/// The dimensions that come from the reference data: municipalities, areas, codes and tegels. Rows are only ever added or
/// renamed; a code that the reference data no longer has stays, because facts point at it.
/// </summary>
internal static class Referentiedimensies
{
    // Lists whose codes facts point at; trede, ontheffing, leefvorm and the like stand in the profile as text.
    private static readonly string[] InDimCode =
    [
        Codelijsten.Regeling, Codelijsten.PlaatsingSoort, Codelijsten.Uitstroom, Codelijsten.TrajectResultaat,
        Codelijsten.BegeleidingSoort, Codelijsten.GesprekSoort,
    ];

    /// <summary>Adds what is missing in one transaction, and gives every code list with its keys.</summary>
    public static IReadOnlyDictionary<string, Codetabel> WerkBij(IWarehouse warehouse, Referentiegegevens referentie)
    {
        using var transactie = warehouse.BeginWijziging();
        WerkGemeentenBij(warehouse, transactie, referentie);
        var codes = WerkCodesBij(warehouse, transactie, referentie);
        var tegels = WerkTegelsBij(warehouse, transactie, referentie);
        transactie.Bevestig();
        return referentie.Codelijsten.ToDictionary(
            lijst => lijst.Naam,
            lijst => new Codetabel(lijst, [.. lijst.Codes.Select(code => lijst.Naam == Codelijsten.Tegel
                ? tegels[code.Waarde]
                : codes.GetValueOrDefault((lijst.Naam, code.Waarde)))]));
    }

    private static void WerkGemeentenBij(IWarehouse warehouse, ILaadtransactie transactie, Referentiegegevens referentie)
    {
        var bekend = warehouse.Verbinding.Query<int>("select gemeente_id from dim_gemeente", transaction: transactie.Transactie).ToHashSet();
        foreach (var (gemeente, volgorde) in referentie.Gemeenten.Select((g, i) => (g, i + 1)))
        {
            var rij = new { id = gemeente.Id, code = gemeente.CbsCode, naam = gemeente.Naam, volgorde, totaal = Gemeente.TotaalId };
            if (bekend.Contains(gemeente.Id))
            {
                warehouse.Verbinding.Execute(
                    "update dim_gemeente set naam = @naam, volgorde = @volgorde where gemeente_id = @id and (naam <> @naam or volgorde <> @volgorde)",
                    rij, transactie.Transactie);
                continue;
            }

            warehouse.Verbinding.Execute(
                "insert into dim_gemeente (gemeente_id, cbs_code, naam, volgorde) values (@id, @code, @naam, @volgorde)", rij, transactie.Transactie);
            warehouse.Verbinding.Execute(
                "insert into brug_gebied (gebied_id, gemeente_id) values (@id, @id), (@totaal, @id)", rij, transactie.Transactie);
        }
    }

    private static Dictionary<(string Lijst, string Code), int> WerkCodesBij(
        IWarehouse warehouse, ILaadtransactie transactie, Referentiegegevens referentie)
    {
        var bekend = warehouse.Verbinding
            .Query<(int Id, string Lijst, string Code)>("select code_id, lijst, code from dim_code", transaction: transactie.Transactie)
            .ToDictionary(c => (c.Lijst, c.Code), c => c.Id);
        foreach (var sleutel in InDimCode.SelectMany(lijst => referentie.Codelijst(lijst).Codes.Select(c => (lijst, c.Waarde))))
        {
            if (bekend.TryAdd(sleutel, bekend.Count + 1))
            {
                warehouse.Verbinding.Execute(
                    "insert into dim_code (code_id, lijst, code) values (@id, @lijst, @code)",
                    new { id = bekend[sleutel], sleutel.lijst, code = sleutel.Waarde }, transactie.Transactie);
            }
        }

        return bekend;
    }

    private static Dictionary<string, int> WerkTegelsBij(IWarehouse warehouse, ILaadtransactie transactie, Referentiegegevens referentie)
    {
        var bekend = warehouse.Verbinding
            .Query<(int Id, string Code)>("select tegel_id, code from dim_tegel", transaction: transactie.Transactie)
            .ToDictionary(t => t.Code, t => t.Id);
        foreach (var tegel in referentie.Tegels)
        {
            if (bekend.TryAdd(tegel.Code, bekend.Count + 1))
            {
                warehouse.Verbinding.Execute(
                    "insert into dim_tegel (tegel_id, code, naam) values (@id, @code, @naam)",
                    new { id = bekend[tegel.Code], code = tegel.Code, naam = tegel.Naam }, transactie.Transactie);
            }
        }

        return bekend;
    }
}
