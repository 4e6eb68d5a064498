using System.Globalization;
using RsdAnalytics.Cli.Forecasts;

namespace RsdAnalytics.Cli.Json;

/// <summary>The part "scenario" of rsd prognose --scenario --json. Source: handleiding, "Prognose en terugtoets".</summary>
internal static class Watalsantwoord
{
    public static object Van(Watalsuitkomst uitkomst) => new
    {
        extra_plaatsingen = uitkomst.Scenario.ExtraPlaatsingen,
        instroom = uitkomst.Scenario.Instroom,
        uitstroom = uitkomst.Scenario.Uitstroom,
        uitkering_per_jaar = uitkomst.Parameters.UitkeringPerJaar,
        volledige_uitstroom = uitkomst.Parameters.VolledigeUitstroom,
        duurzaam = uitkomst.Parameters.Duurzaam,
        maanden = uitkomst.Maanden.Select(Maand),
        jaren = uitkomst.Jaren.Select(j => new { jaar = j.Jaar, maanden = j.Maanden, lasten = j.Lasten }),
        bandbreedte = uitkomst.Peildata.Select(Peildatum),
        bandbreedte_toelichting = uitkomst.Toelichting,
    };

    private static object Maand(Watalsmaand m) => new
    {
        maand = m.Maand.ToString(),
        basis = m.Prognose.Punt,
        scenario = m.Scenario.Punt,
        onder80 = m.Scenario.Onder80,
        boven80 = m.Scenario.Boven80,
        onder95 = m.Scenario.Onder95,
        boven95 = m.Scenario.Boven95,
        verschil = m.Stroom.Verschil,
        stroom_basis = m.Stroom.Basis,
        stroom_scenario = m.Stroom.Scenario,
        stroom_instroom = m.Stroom.Instroom,
        stroom_uitstroom = m.Stroom.Uitstroom,
        lasten = m.Stroom.Lasten,
    };

    private static object Peildatum(Watalspeildatum p) => new
    {
        peildatum = p.Peildatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ingang_op = p.IngangOp.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        fte_basis = p.FteBasis,
        fte_scenario = p.FteScenario,
        verschil = p.FteScenario - p.FteBasis,
        clusters = p.Basis.Zip(p.Scenario, (basis, scenario) => new
        {
            cluster = basis.Cluster,
            klanten_basis = basis.Klanten.Punt,
            klanten_scenario = scenario.Klanten.Punt,
            fte_basis = basis.Wijziging,
            fte_scenario = scenario.Wijziging,
            fte_scenario_onder80 = scenario.WijzigingOnder,
            fte_scenario_boven80 = scenario.WijzigingBoven,
        }),
    };
}
