using RsdAnalytics.Cli.Forecasts;
using RsdAnalytics.Forecasting.Flows;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>A scenario for people: cases, spending and staff beside the baseline.</summary>
internal static class Watalsoverzicht
{
    public static void Schrijf(TextWriter uit, Watalsuitkomst uitkomst)
    {
        uit.WriteLine($"Wat als: {Zinnen.Opsomming([.. Delen(uitkomst.Scenario)])}. Totaal, naast de prognose zonder wijziging:");
        var maanden = new Tekstuitvoer("maand", "prognose", "met scenario", "verschil", "80 % van", "tot", "uit de stromen alleen", "met scenario");
        foreach (var m in uitkomst.Maanden.Where(m => m.Maand.Nummer == 12 || m == uitkomst.Maanden[^1]))
        {
            maanden.Rij(
                Datums.MaandKort(m.Maand), Getallen.Getal(m.Prognose.Punt), Getallen.Getal(m.Scenario.Punt), Getallen.Verschil(m.Stroom.Verschil),
                Getallen.Getal(m.Scenario.Onder80), Getallen.Getal(m.Scenario.Boven80), Getallen.Getal(m.Stroom.Basis), Getallen.Getal(m.Stroom.Scenario));
        }

        maanden.Schrijf(uit);
        uit.WriteLine($"Uitkeringslasten boven (+) of onder (−) de prognose, bij {Getallen.Euro((decimal)uitkomst.Parameters.UitkeringPerJaar)} per uitkering per jaar:");
        var lasten = new Tekstuitvoer("jaar", "maanden", "lasten");
        foreach (var (jaar, aantal, bedrag) in uitkomst.Jaren)
        {
            lasten.Rij(Datums.Jaar(jaar), Getallen.Getal((double)aantal), (bedrag > 0 ? "+" : "") + Getallen.Euro(Math.Round((decimal)bedrag)));
        }

        lasten.Schrijf(uit);
        SchrijfBandbreedte(uit, uitkomst);
        if (uitkomst.Scenario.ExtraPlaatsingen > 0)
        {
            uit.WriteLine($"Van de extra plaatsingen gaat {Getallen.Procent(uitkomst.Parameters.VolledigeUitstroom, 0)} helemaal uit de uitkering; daarvan is {Getallen.Procent(1 - uitkomst.Parameters.Duurzaam, 0)} na een half jaar terug (besparing.csv).");
        }
    }

    private static void SchrijfBandbreedte(TextWriter uit, Watalsuitkomst uitkomst)
    {
        if (uitkomst.Peildata.Count > 0)
        {
            uit.WriteLine("Bandbreedte, verwachte wijziging van de formatie in fte:");
            var tabel = new Tekstuitvoer("peildatum", "ingang", "prognose", "met scenario", "verschil");
            foreach (var p in uitkomst.Peildata)
            {
                tabel.Rij(
                    Datums.Dag(p.Peildatum), Datums.Dag(p.IngangOp), Getallen.Verschil((double)p.FteBasis, 1), Getallen.Verschil((double)p.FteScenario, 1),
                    Getallen.Verschil((double)(p.FteScenario - p.FteBasis), 1));
            }

            tabel.Schrijf(uit);
        }

        uit.WriteLine(uitkomst.Toelichting);
    }

    private static IEnumerable<string> Delen(Scenario scenario)
    {
        if (scenario.ExtraPlaatsingen > 0)
        {
            yield return $"{Getallen.Getal(scenario.ExtraPlaatsingen)} extra plaatsingen per jaar";
        }

        if (scenario.Instroom != 0)
        {
            yield return $"{Procent(scenario.Instroom)} instroom";
        }

        if (scenario.Uitstroom != 0)
        {
            yield return $"{Procent(scenario.Uitstroom)} kans op uitstroom";
        }

        if (scenario == new Scenario())
        {
            yield return "niets verandert";
        }
    }

    private static string Procent(double deel) => (deel > 0 ? "+" : "") + Getallen.Procent(deel);
}
