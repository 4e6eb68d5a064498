using RsdAnalytics.Cli.Forecasts;
using RsdAnalytics.Forecasting;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd prognose --json. Source: ontwerp, "Command line"; handleiding, "Prognose en terugtoets".</summary>
internal static class Prognoseantwoord
{
    /// <summary>The forecast of the caseload; what was asked beside it stands behind it.</summary>
    public static object Van(Prognose prognose, IReadOnlyList<Landelijkjaar> landelijk, Watalsuitkomst? scenario, Vastlegging? vastgelegd)
    {
        var antwoord = new Dictionary<string, object>
        {
            ["oorsprong"] = prognose.Oorsprong.ToString(),
            ["reeksen"] = prognose.Reeksen.Select(Reeks),
            ["septembercirculaire"] = prognose.Septembercirculaire.Select(v => new
            {
                jaar = v.Jaar,
                gemeente = v.Gemeente,
                vastgesteld = v.Vastgesteld,
                herijkt = v.Herijkt,
                prognose = v.Prognose,
                onder80 = v.Onder80,
                boven80 = v.Boven80,
                kans_op_of_onder_vastgesteld = v.KansOpOfOnderVastgesteld,
                kans_op_of_onder_herijkt = v.KansOpOfOnderHerijkt,
            }),
            ["landelijk"] = landelijk.Select(Landelijk),
        };
        if (scenario is not null)
        {
            antwoord["scenario"] = Watalsantwoord.Van(scenario);
        }

        if (vastgelegd is not null)
        {
            antwoord["vastgelegd"] = new { nummer = vastgelegd.Nummer, nieuw = vastgelegd.Nieuw };
        }

        return antwoord;
    }

    /// <summary>One of the user's own series; each may end in a month of its own.</summary>
    public static object Eigen(Reeksprognose r) => new
    {
        reeks = r.Reeks,
        oorsprong = r.Punten[0].Maand.Vorige.ToString(),
        model = r.Model,
        mase = r.Mase,
        punten = Punten(r),
    };

    private static object Reeks(Reeksprognose r) => new
    {
        reeks = r.Reeks,
        model = r.Model,
        mase = r.Mase,
        punten = Punten(r),
    };

    private static IEnumerable<object> Punten(Reeksprognose r) => r.Punten.Select(p => new
    {
        maand = p.Maand.ToString(),
        punt = p.Punt,
        onder80 = p.Onder80,
        boven80 = p.Boven80,
        onder95 = p.Onder95,
        boven95 = p.Boven95,
    });

    private static object Landelijk(Landelijkjaar jaar) => new
    {
        jaar = jaar.Jaar,
        rsd = jaar.Rsd?.Aantal,
        rsd_verwacht = jaar.Rsd?.Verwacht,
        rsd_groei = jaar.RsdGroei,
        landelijk = jaar.Land?.Aantal,
        landelijk_verwacht = jaar.Land?.Verwacht,
        landelijk_groei = jaar.LandGroei,
        circulaire_groei = jaar.CirculaireGroei,
    };
}
