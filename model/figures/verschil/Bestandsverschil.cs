using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>A file of a redelivered month with another content than before.</summary>
/// <param name="Maand">The month.</param>
/// <param name="Bestand">The file.</param>
/// <param name="Van">What the one lading took of it; null when it was not delivered.</param>
/// <param name="Naar">What the other lading took of it; null when it was not delivered.</param>
public sealed record Bestandsverschil(Maand Maand, string Bestand, Bestandsaantallen? Van, Bestandsaantallen? Naar)
{
    /// <summary>The files in which the two ladingen of a month differ, by name.</summary>
    internal static IEnumerable<Bestandsverschil> Lees(IWarehouse warehouse, Maand maand, int van, int naar) => warehouse.Verbinding
        .Query<Rij>(Cijfersql.Lees("verschil/bestanden"), new { van, naar })
        .GroupBy(r => r.Bestand, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Where(g => g.Select(r => r.Hash).Distinct().Count() > 1 || g.Count() == 1)
        .Select(g => new Bestandsverschil(maand, g.Key, Telling(g, van), Telling(g, naar)));

    private static Bestandsaantallen? Telling(IEnumerable<Rij> rijen, int lading) =>
        rijen.SingleOrDefault(r => r.Lading == lading) is { } rij ? new Bestandsaantallen(rij.Geladen, rij.Afgekeurd) : null;

    private sealed class Rij
    {
        public int Lading { get; set; }

        public string Bestand { get; set; } = "";

        public int Geladen { get; set; }

        public int Afgekeurd { get; set; }

        public string Hash { get; set; } = "";
    }
}

/// <summary>What a lading took of a file.</summary>
/// <param name="Geladen">Rows that were loaded.</param>
/// <param name="Afgekeurd">Rows that were refused.</param>
public sealed record Bestandsaantallen(int Geladen, int Afgekeurd);
