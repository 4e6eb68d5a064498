using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>The lines behind a figure, for people: the figure first, then where each unit comes from.</summary>
internal static class Herleidoverzicht
{
    public static void Schrijf(TextWriter uit, Herleidvraag vraag)
    {
        var herkomst = vraag.Herkomst;
        var kpi = KpiDefinities.Zoek(herkomst.Cijfer);
        uit.WriteLine($"{Naam(herkomst, kpi)}, {herkomst.Gemeente}, {Tijd(vraag)}: {Figuur(herkomst, kpi)}");
        if (kpi is not null)
        {
            uit.WriteLine($"Wat het is: {kpi.Definitie}");
        }

        if (herkomst.Regels.Count == 0)
        {
            uit.WriteLine(kpi?.Soort == KpiSoort.Score
                ? "Er is geen enkele regel: een meting over dit jaar (klanttevredenheid.csv) is niet geleverd."
                : "Er is geen enkele geladen regel die hiervoor telt.");
            return;
        }

        var tabel = new Tekstuitvoer("maand", "bestand", "regel", "lading", "gemeente", "telt als", "telt in").Links(1).Links(4).Links(6);
        foreach (var r in herkomst.Regels)
        {
            tabel.Rij(
                r.Maand.ToString(), r.Bestand, $"{r.Regel}", $"{r.Lading}", r.Gemeente, $"{r.Eenheid}",
                kpi is null ? herkomst.Cijfer : Rol(r));
        }

        tabel.Schrijf(uit);
        uit.WriteLine(kpi is null
            ? $"{Getallen.Getal((decimal)herkomst.EenhedenInTeller)} verschillende dossiers."
            : $"Verschillend in de teller: {Getallen.Getal((decimal)herkomst.EenhedenInTeller)}; in de noemer: {Getallen.Getal((decimal)herkomst.EenhedenInNoemer)}{Gemiddelde(herkomst)}. "
                + "Regels met hetzelfde getal onder 'telt als' tellen samen één keer.");
    }

    private static string Naam(Herkomst herkomst, KpiDefinitie? kpi) => kpi is null ? herkomst.Cijfer : $"{kpi.Code} {kpi.Naam}";

    private static string Tijd(Herleidvraag vraag) => (vraag.Peildatum, vraag.Maand) switch
    {
        ({ } peildatum, _) => $"{peildatum.Jaar}, peildatum {Datums.Dag(peildatum.Dag)}",
        (_, { } maand) => Datums.Maand(maand),
        _ => "",
    };

    private static string Figuur(Herkomst h, KpiDefinitie? kpi) => (kpi?.Soort, h.Waarde) switch
    {
        (_, null) => "geen waarde",
        (KpiSoort.Score, { } w) => Getallen.Getal(w, 1),
        (KpiSoort.Aandeel or KpiSoort.Groei, { } w) => $"{Getallen.Procent(w)} (teller {Getallen.Getal(h.Teller!.Value)}, noemer {Getallen.Getal(h.Noemer!.Value, h.MaandenInNoemer > 1 ? 1 : 0)})",
        (_, { } w) => Getallen.Getal(w),
    };

    private static string Gemiddelde(Herkomst h) => h.MaandenInNoemer > 1 ? $", gemiddeld over {h.MaandenInNoemer} maanden" : "";

    private static string Rol(Herkomstregel r) => (r.Teller, r.Noemer) switch
    {
        (true, true) => "teller en noemer",
        (true, false) => "teller",
        (false, true) => "noemer",
        _ => "bewijs bij teller",
    };
}
