using System.Globalization;
using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>What the warehouse holds on one person from one file: the columns, and a row per line that was ever loaded.</summary>
/// <param name="Onderwerp">The subject: dossiers, plaatsingen, … or afgekeurd for rows in quarantine.</param>
/// <param name="Kolommen">The names of the columns.</param>
/// <param name="Rijen">The values as text; null where nothing is kept.</param>
public sealed record Inzagedeel(string Onderwerp, IReadOnlyList<string> Kolommen, IReadOnlyList<IReadOnlyList<string?>> Rijen);

/// <summary>
/// Everything the warehouse holds on one person, known by pseudonym only, for a request under article 15 of the AVG. All
/// ladingen are read, also those that were replaced since: what is superseded is still held.
/// </summary>
public sealed class Inzage(IWarehouse warehouse)
{
    private static readonly string[] Onderwerpen =
        ["dossiers", "plaatsingen", "trajecten", "loonkostensubsidies", "begeleiding", "jongerengesprekken", "afgekeurd"];

    /// <summary>What is held on the person behind a pseudonym, by subject; a subject without rows is there with none.</summary>
    /// <returns>Null when the warehouse does not know the pseudonym.</returns>
    public IReadOnlyList<Inzagedeel>? Lees(Pseudoniem persoon)
    {
        var client = warehouse.Verbinding.QueryFirstOrDefault<int?>(
            "select client_id from dim_client where pseudoniem_hoog = @Hoog and pseudoniem_laag = @Laag", new { persoon.Hoog, persoon.Laag });
        return client is null ? null : [.. Onderwerpen.Select(onderwerp => Deel(onderwerp, client.Value))];
    }

    private Inzagedeel Deel(string onderwerp, int client)
    {
        using var lezer = warehouse.Verbinding.ExecuteReader(Cijfersql.Lees($"inzage/{onderwerp}"), new { client });
        var kolommen = Enumerable.Range(0, lezer.FieldCount).Select(lezer.GetName).ToList();
        var rijen = new List<IReadOnlyList<string?>>();
        while (lezer.Read())
        {
            rijen.Add([.. kolommen.Select((_, i) => lezer.IsDBNull(i) ? null : Convert.ToString(lezer.GetValue(i), CultureInfo.InvariantCulture))]);
        }

        return new Inzagedeel(onderwerp, kolommen, rijen);
    }
}
