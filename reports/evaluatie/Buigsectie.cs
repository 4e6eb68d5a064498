using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>The BUIG budget beside net spending, and what a deficit means under the vangnet of that year.</summary>
internal static class Buigsectie
{
    private const string Id = "buig";
    private const string Tabelnaam = "buig-tabel";

    public static Sectie Maak(EvaluatieGegevens gegevens) => gegevens.Onderwerpen.Buig is { Count: > 0 } regels
        ? Onderwerpsectie.Maak(
            Id, "BUIG", Kop(gegevens, regels),
            [
                .. regels.SelectMany(r => r.Toelichtingen).Distinct().Select(t => new Alinea(t)),
                new Tabelblok(Budget(gegevens, regels), Open: true),
                .. Vangnet(regels) is { } vangnet ? [new Tabelblok(vangnet, Open: true)] : Array.Empty<Blok>(),
            ],
            BuigDefinities.Alle)
        : Onderwerpsectie.Leeg(gegevens, Id, "BUIG");

    private static string Kop(EvaluatieGegevens gegevens, IReadOnlyList<BuigUitkomst> regels)
    {
        var totaal = regels.First(r => r.Gemeente == Gemeente.Totaal);
        var verwacht = totaal.Geextrapoleerd ? "naar verwachting " : "";
        return totaal.Resultaat switch
        {
            null => $"Het netto bedrag aan uitkeringen in {Datums.Jaar(gegevens.Jaar)} is {Getallen.Euro(totaal.Uitgaven.Netto.Euro)}; een resultaat is er nog niet",
            { Centen: >= 0 } over => $"De gemeenten houden in {Datums.Jaar(gegevens.Jaar)} {verwacht}{Getallen.Euro(over.Euro)} over op het budget voor uitkeringen",
            { } tekort => $"De gemeenten komen in {Datums.Jaar(gegevens.Jaar)} {verwacht}{Getallen.Euro(-tekort.Euro)} tekort op het budget voor uitkeringen",
        };
    }

    private static Tabel Budget(EvaluatieGegevens gegevens, IReadOnlyList<BuigUitkomst> regels)
    {
        const string geenBudget = "Voor dit jaar staat geen budget in buig_budget.csv.";
        const string geenResultaat = "Zonder budget, of met een onvolledig jaar, is er geen resultaat.";
        return new Tabel(
            Tabelnaam, $"Budget en netto lasten {Datums.Jaar(gegevens.Jaar)}{(regels.Any(r => r.Geextrapoleerd) ? ", ontbrekende maanden verwacht" : "")}",
            [
                new Kolom("Gemeente", Breedte: 22), Geld("Budget"), new Kolom("Stand van het budget", Breedte: 20), Geld("Lasten"), Geld("Ontvangsten"),
                Geld("Loonkostensubsidie"), Geld("Netto lasten"), Geld("Resultaat"), Onderwerpsectie.Getal("Tekort", "van het budget"), Onderwerpsectie.Getal("Maanden geladen", breedte: 12),
                new Kolom("Bron van het budget", Breedte: 44),
            ],
            [.. regels.Select((r, rij) => new Rij(
                [
                    new Tekstcel(r.Gemeente), Onderwerpsectie.Euro(r.Budget, geenBudget), r.Status is { } status ? new Tekstcel(Status(status)) : new Leegcel(geenBudget),
                    Onderwerpsectie.Euro(r.Uitgaven.Lasten, ""), Onderwerpsectie.Euro(r.Uitgaven.Ontvangsten, ""), Onderwerpsectie.Euro(r.Uitgaven.LksLasten, ""),
                    Onderwerpsectie.Euro(r.Uitgaven.Netto, "").Met("{0}-{1}+{2}", new(Tabelnaam, rij, 3), new(Tabelnaam, rij, 4), new(Tabelnaam, rij, 5)),
                    Onderwerpsectie.Euro(r.Resultaat, geenResultaat).Met("{0}-{1}", new(Tabelnaam, rij, 1), new(Tabelnaam, rij, 6)),
                    Onderwerpsectie.Aandeel((double?)r.Tekort, geenResultaat).Met("MAX(0,-{0}/{1})", new(Tabelnaam, rij, 7), new(Tabelnaam, rij, 1)),
                    new Getalcel(r.GeladenMaanden, Getalvorm.Aantal), r.Bron.Length > 0 ? new Tekstcel(r.Bron) : new Leegcel(geenBudget),
                ], Nadruk: r.Gemeente == Gemeente.Totaal))]);
    }

    private static Tabel? Vangnet(IReadOnlyList<BuigUitkomst> regels)
    {
        var rijen = regels.SelectMany(r => r.Vangnet.Select(v => (r.Gemeente, Vangnet: v))).ToList();
        return rijen.Count == 0
            ? null
            : new Tabel(
                "vangnet", "Eigen risico en vangnetuitkering met de regels van dit jaar",
                [
                    new Kolom("Gemeente", Breedte: 22), new Kolom("Regel", Breedte: 14), new Kolom("Uitkomst", Breedte: 34), Geld("Eigen risico"), Geld("Vangnetuitkering"),
                    new Kolom("Voorwaarde over meer jaren", Breedte: 26), new Kolom("Zekerheid van de regel", Breedte: 22), new Kolom("Toelichting", Breedte: 50),
                ],
                [.. rijen.Select(p => new Rij(
                    [
                        new Tekstcel(p.Gemeente), new Tekstcel(p.Vangnet.Regel.Variant == Vangnetvariant.Regulier ? "regulier" : "verruimd"), new Tekstcel(Uitkomst(p.Vangnet.Status)),
                        Onderwerpsectie.Euro(p.Vangnet.EigenRisico, p.Vangnet.Toelichting), Onderwerpsectie.Euro(p.Vangnet.Uitkering, p.Vangnet.Toelichting),
                        new Tekstcel(Toets(p.Vangnet.Meerjarentoets)), new Tekstcel(Zeker(p.Vangnet.Zekerheid)), new Tekstcel(p.Vangnet.Toelichting),
                    ]))]);
    }

    private static string Status(Budgetstatus status) => status switch
    {
        Budgetstatus.Definitief => "definitief",
        Budgetstatus.NaderVoorlopig => "nader voorlopig",
        _ => "voorlopig",
    };

    private static string Uitkomst(Vangnetstatus status) => status switch
    {
        Vangnetstatus.GeenTekort => "geen tekort",
        Vangnetstatus.OnderDrempel => "onder de drempel: geen uitkering",
        Vangnetstatus.Recht => "recht op een uitkering",
        Vangnetstatus.Voorwaardelijk => "mogelijk recht, met voorbehoud",
        Vangnetstatus.GeenRecht => "geen recht",
        _ => "niet bekend",
    };

    private static string Toets(Toetsuitkomst toets) => toets switch
    {
        Toetsuitkomst.Geen => "geen",
        Toetsuitkomst.Voldaan => "gehaald",
        Toetsuitkomst.NietVoldaan => "niet gehaald",
        Toetsuitkomst.NietTeToetsen => "niet te toetsen",
        _ => "niet bekend",
    };

    private static string Zeker(Zekerheid zekerheid) => zekerheid switch
    {
        Zekerheid.Bevestigd => "bevestigd",
        Zekerheid.Afgeleid => "afgeleid",
        Zekerheid.Beleidsstuk => "alleen in het beleidsstuk",
        Zekerheid.Achtergrond => "niet bevestigd",
        _ => "niet gevonden",
    };

    private static Kolom Geld(string kop) => Onderwerpsectie.Getal(kop, "euro", 16);
}
