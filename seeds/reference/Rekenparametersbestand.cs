using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>rekenparameters.csv: one row per named number and range of years.</summary>
internal static class Rekenparametersbestand
{
    private const string Naam = "rekenparameters.csv";
    private const int HoogsteMaand = 12;
    private const int MeesteMaanden = 120;
    private const int OudsteJongere = 99;

    internal static IReadOnlyList<Rekenparameter> Lees(Lezing lezing)
    {
        var keuzes = Rekenparameters.AltijdNodig.Concat(Rekenparameters.SomsNodig).Select(n => (n, n)).ToArray();
        var gelezen = lezing.Lees(
            Naam, ["naam", Jaren.Van, Jaren.TotEnMet, "waarde", "eenheid"],
            rij =>
            {
                var naam = rij.Keuze<string>("naam", keuzes);
                return new Rekenparameter(naam, Jaren.Lees(rij), Waarde(rij, naam), rij.Tekst("eenheid"), rij.Bron);
            },
            p => (p.Naam, p.Jaren), "naam");
        Jaren.EisZonderOverlap(gelezen, p => p.Naam, p => p.Jaren);

        var parameters = gelezen.Select(g => g.Waarde).ToList();
        if (!lezing.HeeftFouten(Naam))
        {
            foreach (var naam in Rekenparameters.AltijdNodig.Where(n => !DektAlleJaren(parameters, n)))
            {
                lezing.Fout(Naam, "naam", $"{naam} heeft niet voor elk jaar een waarde; laat van_jaar van de eerste en tot_en_met_jaar van de laatste rij leeg en laat de jaren aansluiten.");
            }
        }

        return parameters;
    }

    private static decimal Waarde(Rij rij, string naam) => naam switch
    {
        Rekenparameters.BandbreedtePeilmaand => rij.Heel("waarde", 1, HoogsteMaand),
        Rekenparameters.PlaatsingMeettermijn or Rekenparameters.GesprekMeettermijn or Rekenparameters.LastencontroleBuurmaanden
            or Rekenparameters.OpvallendTerugblik or Rekenparameters.OpvallendMinimum => rij.Heel("waarde", 1, MeesteMaanden),
        Rekenparameters.JongerenJongerDan => rij.Heel("waarde", 1, OudsteJongere),
        _ => rij.Getal("waarde", 0, 1_000_000_000),
    };

    private static bool DektAlleJaren(List<Rekenparameter> parameters, string naam)
    {
        // Without overlap, the ranges cover every year when they join up and both outer ends are open.
        var jaren = parameters.Where(p => p.Naam == naam).Select(p => p.Jaren).OrderBy(j => j.Van ?? int.MinValue).ToList();
        return jaren.Count > 0 && jaren[0].Van is null && jaren[^1].TotEnMet is null
            && jaren.Zip(jaren.Skip(1)).All(paar => paar.First.TotEnMet + 1 == paar.Second.Van);
    }
}
