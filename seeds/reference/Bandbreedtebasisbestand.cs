using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>bandbreedte_basis.csv: one row per peildatum outside the warehouse and cluster; it may have none.</summary>
internal static class Bandbreedtebasisbestand
{
    internal static IReadOnlyList<Bandbreedtebasis> Lees(Lezing lezing, IReadOnlyList<Bandbreedtecluster> clusters) =>
        [.. lezing.Lees(
            "bandbreedte_basis.csv", ["peildatum", "cluster", "klanten"],
            rij => new Bandbreedtebasis(rij.Datum("peildatum"), Cluster(rij, lezing, clusters), rij.Heel("klanten", 0, 10_000_000), rij.Bron),
            b => (b.Peildatum, b.Cluster), "cluster", magLeeg: true).Select(g => g.Waarde)];

    private static string Cluster(Rij rij, Lezing lezing, IReadOnlyList<Bandbreedtecluster> clusters)
    {
        var naam = rij.Tekst("cluster");
        if (clusters.FirstOrDefault(c => c.Naam.Equals(naam, StringComparison.OrdinalIgnoreCase)) is { } cluster)
        {
            return cluster.Naam;
        }

        if (lezing.HeeftFouten(Bandbreedtebestand.Naam))
        {
            rij.Verwerp();
        }
        else if (naam.Length > 0)
        {
            rij.Fout("cluster", $"dit cluster staat niet in {Bandbreedtebestand.Naam}; verbeter de naam of voeg daar een rij toe.");
        }

        return naam;
    }
}
