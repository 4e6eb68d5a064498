using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd landelijk --json: growth as fractions, from December to the month named.</summary>
internal static class Landelijkantwoord
{
    public static object Van(IEnumerable<Landelijkregel> regels) => new
    {
        jaren = regels.Select(r => new
        {
            jaar = r.Jaar,
            gemeente = r.Gemeente,
            maand = r.Maand.ToString(),
            rsd = r.Rsd?.Aantal,
            rsd_herkomst = r.Rsd is { } rsd ? Herkomst(rsd.Herkomst) : null,
            rsd_groei = r.RsdGroei,
            landelijk = r.Landelijk,
            landelijk_groei = r.LandelijkGroei,
            landelijk_definitief = r.LandelijkDefinitief,
            circulaire_groei = r.CirculaireGroei,
            circulaire_definitief = r.CirculaireGroei is null ? (bool?)null : r.CirculaireDefinitief,
            verschil_met_land = r.VerschilMetLand,
            verschil_met_circulaire = r.VerschilMetCirculaire,
        }),
    };

    private static string Herkomst(Bestandsherkomst herkomst) => herkomst == Bestandsherkomst.Geteld ? "geteld" : "gepubliceerd";
}
