using System.Collections.Immutable;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>The Leer- en Ontwikkelnetwerk per partner and tegel, wage subsidies, nieuw beschut and persons without a benefit.</summary>
internal static class LeonLkssectie
{
    private const string Id = "leon-lks";
    private const string Naam = "LEON en LKS";
    private const string NietBeeindigd = "Er is in het jaar geen traject beëindigd.";

    public static Sectie Maak(EvaluatieGegevens gegevens)
    {
        var o = gegevens.Onderwerpen;
        if (o.Leon is null && o.Lks.Count == 0)
        {
            return Onderwerpsectie.Leeg(gegevens, Id, Naam);
        }

        var blokken = ImmutableArray.CreateBuilder<Blok>();
        if (o.Leon is { } leon)
        {
            blokken.Add(new Alinea("Een aandeel met een * rust op een klein aantal trajecten. Toeval beslist dan mee: trek er geen conclusie uit."));
            blokken.Add(new Tabelblok(Trajecten("leon-tegels", "Trajecten per tegel, de gemeenten samen", gegevens.Referentie, leon.PerTegel.Concat(leon.Totalen).Where(Totaal)), Open: true));
            blokken.Add(new Tabelblok(Trajecten("leon-partners", "Trajecten per partner, de gemeenten samen", gegevens.Referentie, leon.PerPartner.Concat(leon.Totalen).Where(Totaal))));
            blokken.Add(new Tabelblok(Trajecten("leon-alles", "Trajecten per tegel en partner, per gemeente en samen", gegevens.Referentie, leon.Regels)) { AlleenWerkboek = true });
        }

        if (o.Lks.Count > 0)
        {
            blokken.Add(new Tabelblok(Lks(o.Lks), Open: true));
        }

        if (o.Doelgroepen.Count > 0)
        {
            blokken.Add(new Tabelblok(Doelgroepen(o.Doelgroepen), Open: true));
        }

        return Onderwerpsectie.Maak(Id, Naam, Kop(o), blokken.ToImmutable(), [.. LeonDefinities.Alle, .. LksDefinities.Alle, .. DoelgroepDefinities.Alle]);
    }

    private static bool Totaal(Leonregel regel) => regel.Gemeente == Gemeente.Totaal;

    private static string Kop(Onderwerpcijfers o)
    {
        var delen = new List<string>();
        if (o.Leon?.Totalen.FirstOrDefault(Totaal) is { } leon)
        {
            delen.Add($"{Zinnen.Aantal(leon.Telling.Begonnen, "traject begon", "trajecten begonnen")} voor {Getallen.Euro(leon.Telling.Kosten.Euro)}");
        }

        if (o.Lks.FirstOrDefault(l => l.Gemeente == Gemeente.Totaal)?.Lopend is { } lopend)
        {
            delen.Add($"{Zinnen.Aantal(lopend.Personen, "inwoner werkt", "inwoners werken")} met loonkostensubsidie");
        }

        return delen.Count > 0 ? Zinnen.Hoofdletter(Zinnen.Opsomming(delen)) : "Trajecten en loonkostensubsidies";
    }

    private static Tabel Trajecten(string id, string bijschrift, Referentiegegevens referentie, IEnumerable<Leonregel> regels)
    {
        var namen = referentie.Tegels.ToDictionary(t => t.Code, t => t.Naam);
        return new Tabel(
            id, bijschrift,
            [
                new Kolom("Tegel", Breedte: 34), new Kolom("Partner", Breedte: 26), new Kolom("Gebied", Breedte: 14), Aantal("Begonnen"), Aantal("Lopend"), Aantal("Beëindigd"),
                Aantal("Werkfit of geplaatst"), Onderwerpsectie.Getal("Aandeel geslaagd"), new Kolom("Klein aantal", Breedte: 9), Geld("Kosten"), Geld("Kosten per traject"),
            ],
            [.. regels.Select((r, rij) => new Rij(
                [
                    new Tekstcel(r.Tegel is { } code ? $"{code} {namen.GetValueOrDefault(code, "")}".Trim() : "alle tegels"), new Tekstcel(r.Partner ?? "alle partners"), new Tekstcel(r.Gemeente),
                    new Getalcel(r.Telling.Begonnen, Getalvorm.Aantal), new Getalcel(r.Telling.Lopend, Getalvorm.Aantal), new Getalcel(r.Telling.Beeindigd, Getalvorm.Aantal),
                    new Getalcel(r.Telling.Geslaagd, Getalvorm.Aantal),
                    Onderwerpsectie.Aandeel(r.Telling.Aandeel, NietBeeindigd).Met("{0}/{1}", new(id, rij, 6), new(id, rij, 5)),
                    new Tekstcel(r.KleinAantal ? "*" : ""), Onderwerpsectie.Euro(r.Telling.Kosten, ""),
                    Onderwerpsectie.Euro(r.Telling.KostenPerTraject, "Er begon in het jaar geen traject.").Met("ROUND({0}/{1},2)", new(id, rij, 9), new(id, rij, 3)),
                ], Nadruk: r.Tegel is null && r.Partner is null))]);
    }

    private static Tabel Lks(IReadOnlyList<Lksuitkomst> regels)
    {
        const string id = "lks-tabel";
        const string geen = "Er was geen contract om te meten.";
        var termijn = regels.Select(r => r.Vervolg?.Termijn).FirstOrDefault(t => t is not null);
        var zonder = termijn is { } t ? $"Zonder nieuwe plaatsing binnen {t} maanden" : "Zonder nieuwe plaatsing";
        return new Tabel(
            id, "Loonkostensubsidies, en plaatsingen met loonkostensubsidie waarvan het contract eindigde",
            [
                new Kolom("Gebied", Breedte: 22), Aantal("Lopend"), Onderwerpsectie.Getal("Lopend", "personen"), Aantal("Begonnen"), Aantal("Beëindigd"),
                Onderwerpsectie.Getal("Contract eindigde", "gemeten", 16), Onderwerpsectie.Getal(zonder, breedte: 20), Onderwerpsectie.Getal("Deel zonder", breedte: 12),
                Onderwerpsectie.Getal("Nog niet te meten", breedte: 12),
            ],
            [.. regels.Select((r, rij) => new Rij(
                [
                    new Tekstcel(r.Gemeente), Onderwerpsectie.Aantal(r.Lopend?.Aantal, "Van het jaar is nog geen hele maand geladen."),
                    Onderwerpsectie.Aantal(r.Lopend?.Personen, "Van het jaar is nog geen hele maand geladen."), new Getalcel(r.Begonnen.Aantal, Getalvorm.Aantal),
                    new Getalcel(r.Beeindigd.Aantal, Getalvorm.Aantal), Onderwerpsectie.Aantal(r.Vervolg?.Gemeten, geen), Onderwerpsectie.Aantal(r.Vervolg?.ZonderVervolg, geen),
                    Onderwerpsectie.Aandeel(r.Vervolg?.Aandeel, geen).Met("{0}/{1}", new(id, rij, 6), new(id, rij, 5)), Onderwerpsectie.Aantal(r.Vervolg?.NietMeetbaar, geen),
                ], Nadruk: r.Gemeente == Gemeente.Totaal))]);
    }

    private static Tabel Doelgroepen(IReadOnlyList<Doelgroepuitkomst> regels)
    {
        const string id = "doelgroepen-tabel";
        return new Tabel(
            id, "Nieuw beschut werk, en inwoners zonder uitkering die geholpen zijn",
            [
                new Kolom("Gebied", Breedte: 22), Personen("Nieuw beschut: begonnen"), Personen("Nieuw beschut: lopend"), Personen("Zonder uitkering"),
                Personen("Waarvan met loonkostensubsidie"), Personen("Waarvan zonder loonkostensubsidie"),
            ],
            [.. regels.Select((d, rij) => new Rij(
                [
                    new Tekstcel(d.Gemeente), new Getalcel(d.BeschutGeplaatst, Getalvorm.Aantal), Onderwerpsectie.Aantal(d.BeschutLopend, "Van het jaar is nog geen hele maand geladen."),
                    new Getalcel(d.Nug, Getalvorm.Aantal), new Getalcel(d.NugMetLks, Getalvorm.Aantal),
                    ((Cel)new Getalcel(d.NugZonderLks, Getalvorm.Aantal)).Met("{0}-{1}", new(id, rij, 3), new(id, rij, 4)),
                ], Nadruk: d.Gemeente == Gemeente.Totaal))]);
    }

    private static Kolom Aantal(string kop) => Onderwerpsectie.Getal(kop, kop == "Lopend" ? "aantal" : null);

    private static Kolom Personen(string kop) => Onderwerpsectie.Getal(kop, "personen", 18);

    private static Kolom Geld(string kop) => Onderwerpsectie.Getal(kop, "euro", 15);
}
