using Dapper;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>The stock-flow table: every month, every municipality and Totaal. Source: rekenregels, "Stroom".</summary>
public sealed class Stroomtabel(IWarehouse warehouse, Referentiegegevens referentie)
{
    /// <summary>The table in order of month; within a month the municipalities, then Totaal.</summary>
    public IReadOnlyList<Stroomregel> Lees(Stand stand)
    {
        var geladen = Ladingen.Maanden(warehouse, stand);
        var tellingen = warehouse.Verbinding
            .Query<Telling>(Cijfersql.Opdracht("bouwstenen/stroom", Cijfersql.Lees("stroom/stroom")), new { stand = stand.Lading })
            .ToDictionary(t => (t.Maand, t.GebiedId));
        foreach (var bewaard in Bewaard(stand))
        {
            tellingen[(bewaard.Maand, bewaard.GebiedId)] = bewaard;
        }

        var gebieden = referentie.Gemeenten.Select(g => (g.Id, g.Naam)).Append((Id: Gemeente.TotaalId, Naam: Gemeente.Totaal)).ToList();
        var aanwezig = geladen.ToHashSet();
        return [.. geladen.SelectMany(maand => gebieden.Select(gebied =>
            Regel(maand, gebied.Naam, aanwezig.Contains(maand.Vorige), tellingen.GetValueOrDefault((maand.Sleutel, gebied.Id)) ?? new Telling())))];
    }

    private IEnumerable<Telling> Bewaard(Stand stand)
    {
        if (Opschoningen.Laatste(warehouse) is not { } opschoning)
        {
            return [];
        }

        return stand.Lading >= opschoning.LaatsteLading
            ? warehouse.Verbinding.Query<Telling>(Cijfersql.Lees("opschoning/stand"))
            : throw Opschoningen.Weg(opschoning, $"de stand na lading {stand.Lading}");
    }

    private static Stroomregel Regel(Maand maand, string gebied, bool heeftVorige, Telling t) => heeftVorige
        ? new Stroomregel(
            maand, gebied, t.BeginStand, t.Instroom, t.NagekomenInstroom, t.Uitstroom, t.NagekomenUitstroom, t.Verdwenen,
            t.OvergangIn, t.OvergangUit, t.EindStand)
        : new Stroomregel(maand, gebied, null, null, null, null, null, null, null, null, t.EindStand);

    private sealed class Telling
    {
        public int Maand { get; set; }

        public int GebiedId { get; set; }

        public int BeginStand { get; set; }

        public int Instroom { get; set; }

        public int NagekomenInstroom { get; set; }

        public int Uitstroom { get; set; }

        public int NagekomenUitstroom { get; set; }

        public int Verdwenen { get; set; }

        public int OvergangIn { get; set; }

        public int OvergangUit { get; set; }

        public int EindStand { get; set; }
    }
}
