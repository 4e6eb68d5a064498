using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Publicatie;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Raad;

/// <summary>How many placements last, per municipality.</summary>
internal static class Duurzaamsectie
{
    public static Sectie? Maak(Raadcijfers cijfers, Raadvorm vorm)
    {
        var jaar = cijfers.Jaar;
        Raadgetal Gemeten(string g) => cijfers.Getal(Figuren.Noemer("K3"), jaar, g);
        Raadgetal Duurzaam(string g) => cijfers.Getal(Figuren.Teller("K3"), jaar, g);
        if (Gemeten(Gemeente.Totaal).Status is null)
        {
            return null;
        }

        var paneel = new Staafpaneel
        {
            Naamkop = "Gemeente",
            Eenheid = "plaatsingen",
            Reeksen = [new Staafreeks("Gemeten plaatsingen", Kleur.Blauw), new Staafreeks("Langer dan 6 maanden", Kleur.Turquoise)],
            Rijen = [.. cijfers.Gemeenten.Select(g => new Staafrij(g, [vorm.Staaf(Gemeten(g)), vorm.Staaf(Duurzaam(g))]))],
        };
        var aandelen = cijfers.Gemeenten
            .Select(g => (Naam: g, Aandeel: Raadresultaten.Verhouding(Duurzaam(g), Gemeten(g))))
            .Where(p => p.Aandeel.Status == Celstatus.Getoond)
            .Select(p => $"{p.Naam} {Getallen.Procent(p.Aandeel.Waarde!.Value)}")
            .ToList();
        return new Sectie(
            "plaatsingen", "Plaatsingen", "Hoe lang een plaatsing duurt",
            [
                new Grafiekblok(vorm.Grafiek(
                    "plaatsingen-duurzaam", Titel(cijfers, vorm, Duurzaam(Gemeente.Totaal), Gemeten(Gemeente.Totaal)),
                    $"Plaatsingen op werk, opleiding of eigen bedrijf waarvan de 6 maanden in {Datums.Jaar(jaar)} om waren, per gemeente", Raadvorm.Alternatief(paneel), paneel)),
                .. aandelen.Count > 0 ? [new Alinea($"Het deel dat langer duurde dan 6 maanden: {Zinnen.Opsomming(aandelen)}.")] : Array.Empty<Blok>(),
            ],
            [KpiDefinities.Zoek("K3")!.Keuze]);
    }

    private static string Titel(Raadcijfers cijfers, Raadvorm vorm, Raadgetal duurzaam, Raadgetal gemeten)
    {
        var aandeel = Raadresultaten.Verhouding(duurzaam, gemeten);
        if (aandeel.Waarde is not { } deel)
        {
            return "Plaatsingen die langer duren dan 6 maanden";
        }

        var norm = cijfers.Referentie.Norm("K3", cijfers.Jaar);
        return $"Van de {vorm.InZin(gemeten)} plaatsingen duurden er {vorm.InZin(duurzaam)} langer dan 6 maanden: {Getallen.Procent(deel)}"
            + (norm is null ? "" : $", afgesproken was {Getallen.Procent(norm.Norm, 0)}");
    }
}
