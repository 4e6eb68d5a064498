using RsdAnalytics.Model;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Raad;

/// <summary>Who stands higher or lower on the werkladder than a year ago.</summary>
internal static class Laddersectie
{
    public static Sectie? Maak(Raadcijfers cijfers, Raadvorm vorm, string gebied)
    {
        if (cijfers.Getal(Figuren.Omhoog, cijfers.Jaar, gebied).Status is null)
        {
            return null;
        }

        var samen = gebied == Gemeente.Totaal;
        var paneel = new Staafpaneel
        {
            Naamkop = "Gemeente",
            Eenheid = "dossiers",
            Reeksen = [new Staafreeks("Hoger op de werkladder", Kleur.Blauw), new Staafreeks("Lager op de werkladder", Kleur.Oranje)],
            Rijen =
            [
                .. (samen ? cijfers.Gemeenten : [gebied]).Select(g => new Staafrij(
                    g, [vorm.Staaf(cijfers.Getal(Figuren.Omhoog, cijfers.Jaar, g)), vorm.Staaf(cijfers.Getal(Figuren.Omlaag, cijfers.Jaar, g))])),
            ],
        };
        return new Sectie(
            "werkladder", "Werkladder", "Stappen op de werkladder",
            [
                new Grafiekblok(vorm.Grafiek(
                    "werkladder-stappen", Titel(cijfers, vorm, gebied),
                    $"Dossiers die eind {Datums.Jaar(cijfers.Jaar - 1)} open waren, naar hun trede aan het eind van {Datums.Maand(cijfers.Maanden[^1])}", Raadvorm.Alternatief(paneel), paneel)),
            ],
            [
                "De werkladder zegt hoe ver iemand van werk af staat: op trede 1 het verst, op de hoogste trede het dichtst bij werk. Wie op dezelfde trede bleef of geen uitkering meer heeft, is niet meegeteld.",
                "Een dossier telt bij de gemeente van het begin van het jaar. Bewegingen heen en terug binnen het jaar zijn niet te zien.",
            ]);
    }

    private static string Titel(Raadcijfers cijfers, Raadvorm vorm, string gebied)
    {
        var (omhoog, omlaag) = (vorm.InZin(cijfers.Getal(Figuren.Omhoog, cijfers.Jaar, gebied)), vorm.InZin(cijfers.Getal(Figuren.Omlaag, cijfers.Jaar, gebied)));
        var waar = gebied == Gemeente.Totaal ? "" : $" in {gebied}";
        return omhoog is null || omlaag is null
            ? $"Dossiers{waar} die hoger of lager op de werkladder staan dan een jaar eerder"
            : $"Er staan{waar} {omhoog} dossiers hoger op de werkladder dan een jaar eerder, en {omlaag} lager";
    }
}
