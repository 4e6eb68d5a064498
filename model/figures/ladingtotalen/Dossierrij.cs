using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>What the totals of a lading need of a row of fact_dossierstand; 0 stands for no partner and for no end.</summary>
internal readonly record struct Dossierrij(int Dossier, int Client, int Partner, int Gemeente, int Profiel, int Ingang, int Einde, bool Open)
{
    private const string Vraag =
        """
        select dossier_id, client_id, partner_client_id, gemeente_id, profiel_id, ingangsdatum, einddatum, open_eind
        from fact_dossierstand
        where lading_id = @lading
        order by dossier_id
        """;

    /// <summary>The rows of a lading, in order of case.</summary>
    public static List<Dossierrij> Lees(IWarehouse warehouse, ILaadtransactie? transactie, int lading)
    {
        var rijen = new List<Dossierrij>();
        using var lezer = warehouse.Verbinding.ExecuteReader(Vraag, new { lading }, transactie?.Transactie);
        while (lezer.Read())
        {
            rijen.Add(new Dossierrij(
                lezer.GetInt32(0), lezer.GetInt32(1), lezer.IsDBNull(2) ? 0 : lezer.GetInt32(2), lezer.GetInt32(3), lezer.GetInt32(4),
                lezer.GetInt32(5), lezer.IsDBNull(6) ? 0 : lezer.GetInt32(6), lezer.GetInt32(7) == 1));
        }

        return rijen;
    }
}
