using System.Collections.Immutable;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Raad;

/// <summary>The caseload of every municipality beside the others, on one scale.</summary>
internal static class Gemeentensectie
{
    public static Sectie? Maak(Raadcijfers cijfers, Raadvorm vorm)
    {
        var delen = cijfers.Gemeenten.Select(g => (Naam: g, Punten: Bestandsectie.Punten(cijfers, g))).Where(d => d.Punten.Length > 1).ToList();
        if (delen.Count == 0)
        {
            return null;
        }

        var laatste = cijfers.Maanden[^1];
        var nu = delen.Where(d => d.Punten[^1].Maand == laatste).Select(d => $"{d.Naam} {Getallen.Getal(d.Punten[^1].Waarde)}").ToList();
        var titel = nu.Count == 0 ? "Het aantal dossiers per gemeente" : $"Eind {Datums.Maand(laatste)} had {Zinnen.Opsomming(nu)} dossiers";
        var grafiek = vorm.Grafiek(
            "bestand-gemeenten", titel, "Uitkeringsdossiers aan het eind van de maand per gemeente, op dezelfde schaal",
            string.Join(" ", delen.Select(d =>
                $"{d.Naam}: van {Getallen.Getal(d.Punten[0].Waarde)} eind {Datums.Maand(d.Punten[0].Maand)} naar {Getallen.Getal(d.Punten[^1].Waarde)} eind {Datums.Maand(d.Punten[^1].Maand)}.")),
            [.. delen.Select(d => Paneel(cijfers, d.Naam, d.Punten))]) with
        { Schikking = Schikking.Naast };
        return new Sectie("gemeenten", "Per gemeente", "Het bestand per gemeente", [new Grafiekblok(grafiek)], []);
    }

    private static Tijdpaneel Paneel(Raadcijfers cijfers, string naam, ImmutableArray<Maandpunt> punten) => new()
    {
        Kop = naam,
        Van = cijfers.Maanden[0],
        Tot = cijfers.Maanden[^1],
        Eenheid = "dossiers",
        VanafNul = true,
        Lijnen = [new Lijn("Stand", Lijnstijl.Verleden, punten)],
    };
}
