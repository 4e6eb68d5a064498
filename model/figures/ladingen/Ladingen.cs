using System.Globalization;
using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>One lading that is valid in a state: the delivery a month's figures rest on.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Lading">The number of the lading.</param>
/// <param name="Hash">SHA-256 over what was delivered.</param>
/// <param name="GeladenOp">When it was loaded, UTC, ISO 8601.</param>
/// <param name="Synthetisch">Whether the delivery came from the generator.</param>
/// <param name="Gelezen">Rows read.</param>
/// <param name="Geladen">Rows loaded.</param>
/// <param name="Afgekeurd">Rows in quarantine.</param>
public sealed record GeldigeLading(
    Maand Maand, int Lading, string Hash, string GeladenOp, bool Synthetisch, int Gelezen, int Geladen, int Afgekeurd);

/// <summary>Which months are loaded, and by which lading.</summary>
public static class Ladingen
{
    /// <summary>The valid lading of every month, in order of month.</summary>
    public static IReadOnlyList<GeldigeLading> Geldig(IWarehouse warehouse, Stand stand)
    {
        var sql = Cijfersql.Opdracht("bouwstenen/geldige_lading", Cijfersql.Lees("ladingen/overzicht"));
        return [.. warehouse.Verbinding
            .Query<Rij>(sql, new { stand = stand.Lading })
            .Select(r => new GeldigeLading(
                Maand.VanSleutel(r.Maand), r.Lading, r.Hash, r.GeladenOp, r.Synthetisch, r.Gelezen, r.Geladen, r.Afgekeurd))];
    }

    /// <summary>The months that have a valid lading, in order.</summary>
    public static IReadOnlyList<Maand> Maanden(IWarehouse warehouse, Stand stand) =>
        [.. Geldig(warehouse, stand).Select(l => l.Maand)];

    /// <summary>The state at the end of a day (UTC): after the last lading that was loaded on or before it; null when there was none.</summary>
    public static Stand? StandOp(IWarehouse warehouse, DateOnly dag)
    {
        var lading = warehouse.Verbinding.ExecuteScalar<int?>(
            Cijfersql.Lees("ladingen/stand_op"), new { dag = dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });
        return lading is { } nummer ? new Stand(nummer) : null;
    }

    /// <summary>The day (UTC) on which the oldest lading was made; null when there is none.</summary>
    public static DateOnly? EersteDag(IWarehouse warehouse) =>
        warehouse.Verbinding.ExecuteScalar<string?>("select min(geladen_op) from dim_lading") is { Length: >= 10 } moment
            ? DateOnly.ParseExact(moment[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    /// <summary>The number of the newest lading; 0 when there is none.</summary>
    public static int Laatste(IWarehouse warehouse) =>
        warehouse.Verbinding.ExecuteScalar<int>("select coalesce(max(lading_id), 0) from dim_lading");

    /// <summary>
    /// The months that have a valid lading of which persons' detail is still there: those of whole years after what was removed.
    /// A figure whose outcomes are not kept reads these, so that a removed month counts as one that is not loaded.
    /// </summary>
    public static IReadOnlyList<Maand> MaandenMetPersonen(IWarehouse warehouse, Stand stand)
    {
        var maanden = Maanden(warehouse, stand);
        return Opschoningen.Laatste(warehouse) is { } opschoning
            ? [.. maanden.Where(m => m.Jaar > opschoning.Tot.Vorige.Jaar)]
            : maanden;
    }

    private sealed class Rij
    {
        public int Maand { get; set; }

        public int Lading { get; set; }

        public string Hash { get; set; } = "";

        public string GeladenOp { get; set; } = "";

        public bool Synthetisch { get; set; }

        public int Gelezen { get; set; }

        public int Geladen { get; set; }

        public int Afgekeurd { get; set; }
    }
}
