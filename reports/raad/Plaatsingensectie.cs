using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Raad;

/// <summary>Placements of one municipality: how many, of whom, and how many last.</summary>
internal static class Plaatsingensectie
{
    public static Sectie? Maak(Raadcijfers cijfers, Raadvorm vorm, string gebied)
    {
        (string Naam, string Figuur)[] rijen =
        [
            ("Inwoners geplaatst", "K1"),
            ("van wie met een arbeidsbeperking", "K1A"),
            ("Plaatsingen, na 6 maanden gemeten", Figuren.Noemer("K3")),
            ("waarvan langer dan 6 maanden", Figuren.Teller("K3")),
            ("Inwoners werkfit gemaakt", "K2"),
        ];
        if (cijfers.Getal("K1", cijfers.Jaar, gebied).Status is null)
        {
            return null;
        }

        var paneel = Tellingen(cijfers, vorm, gebied, "personen en plaatsingen", rijen);
        return new Sectie(
            "plaatsingen", "Plaatsingen", "Wie werk of scholing vond, en hoe lang dat duurt",
            [
                new Grafiekblok(vorm.Grafiek(
                    "plaatsingen-aantallen", Titel(cijfers, vorm, gebied),
                    $"Geplaatste inwoners en plaatsingen, {gebied}, {Datums.Jaar(cijfers.Jaar)} naast {Datums.Jaar(cijfers.Jaar - 1)}", Raadvorm.Alternatief(paneel), paneel)),
            ],
            [.. new[] { "K1", "K3", "K2" }.Select(k => KpiDefinities.Zoek(k)!).Select(d => $"{d.Naam}: {Zinnen.KleineLetter(d.Definitie)}")]);
    }

    /// <summary>Bars of counts, this year beside the year before.</summary>
    public static Staafpaneel Tellingen(Raadcijfers cijfers, Raadvorm vorm, string gebied, string eenheid, IReadOnlyList<(string Naam, string Figuur)> rijen) => new()
    {
        Naamkop = "Wat is geteld",
        Eenheid = eenheid,
        Reeksen = [new Staafreeks(Datums.Jaar(cijfers.Jaar), Kleur.Blauw), new Staafreeks(Datums.Jaar(cijfers.Jaar - 1), Kleur.Grijs)],
        Rijen =
        [
            .. rijen.Select(r => new Staafrij(
                r.Naam, [vorm.Staaf(cijfers.Getal(r.Figuur, cijfers.Jaar, gebied)), vorm.Staaf(cijfers.Getal(r.Figuur, cijfers.Jaar - 1, gebied))])),
        ],
    };

    private static string Titel(Raadcijfers cijfers, Raadvorm vorm, string gebied)
    {
        if (vorm.InZin(cijfers.Getal("K1", cijfers.Jaar, gebied)) is not { } aantal)
        {
            return $"Inwoners van {gebied} die werk, scholing of een eigen bedrijf vonden";
        }

        var zin = $"In {Datums.Jaar(cijfers.Jaar)} {(aantal == "1" ? "vond" : "vonden")} {aantal} {(aantal == "1" ? "inwoner" : "inwoners")} van {gebied} werk, scholing of een eigen bedrijf";
        var (duurzaam, gemeten) = (cijfers.Getal(Figuren.Teller("K3"), cijfers.Jaar, gebied), cijfers.Getal(Figuren.Noemer("K3"), cijfers.Jaar, gebied));
        return Raadresultaten.Verhouding(duurzaam, gemeten).Waarde is { } deel
            ? $"{zin}; van de {vorm.InZin(gemeten)} plaatsingen waarvan de 6 maanden in {Datums.Jaar(cijfers.Jaar)} om waren, {(duurzaam.Waarde == 1 ? "duurde" : "duurden")} er {vorm.InZin(duurzaam)} langer ({Getallen.Procent(deel, 0)})"
            : zin;
    }
}
