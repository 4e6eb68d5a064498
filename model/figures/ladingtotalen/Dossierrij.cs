using System.Globalization;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>What the totals of a lading need of a row of fact_dossierstand.</summary>
/// <param name="Dossier">The key of the case.</param>
/// <param name="Client">The key of the applicant.</param>
/// <param name="Partner">The key of the partner; 0 for none.</param>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Profiel">The key of the profile.</param>
/// <param name="Ingang">The day the case began (JJJJMMDD).</param>
/// <param name="Einde">The first day without it (JJJJMMDD); 0 for none.</param>
/// <param name="Open">Whether it is open at the end of the month.</param>
public readonly record struct Dossierrij(int Dossier, int Client, int Partner, int Gemeente, int Profiel, int Ingang, int Einde, bool Open)
{
    /// <summary>The question for the rows of a lading, in order of case.</summary>
    /// <param name="lading">The lading.</param>
    /// <param name="rijen">Receives the rows.</param>
    internal static Getallenvraag Vraag(int lading, List<Dossierrij> rijen) => new(
        string.Create(CultureInfo.InvariantCulture, $"""
            select
                dossier_id,
                client_id,
                coalesce(partner_client_id, 0) as partner_client_id,
                gemeente_id,
                profiel_id,
                ingangsdatum,
                coalesce(einddatum, 0) as einddatum,
                open_eind
            from fact_dossierstand
            where lading_id = {lading}
            order by dossier_id
            """),
        r => rijen.Add(new Dossierrij((int)r[0], (int)r[1], (int)r[2], (int)r[3], (int)r[4], (int)r[5], (int)r[6], r[7] == 1)));
}
