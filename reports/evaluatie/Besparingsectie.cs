using System.Collections.Immutable;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>
/// The saving on benefits: promised beside measured, cohort by cohort, with the parameters as input cells and every amount as a
/// formula over them. Source: opdracht 2024–2026, ch. 2 and 7.
/// </summary>
internal static class Besparingsectie
{
    /// <summary>The id of the section.</summary>
    public const string Id = "besparing";

    private const string Parametertabel = "besparing-parameters";
    private const string NietGemeten = "Dit jaar is nog niet gemeten.";

    public static Sectie Maak(EvaluatieGegevens gegevens) => gegevens.Onderwerpen.Besparing is { } uitkomst
        ? Onderwerpsectie.Maak(Id, "Besparing", Kop(uitkomst), Blokken(gegevens, uitkomst), BesparingDefinities.Alle)
        : Onderwerpsectie.Leeg(gegevens, Id, "Besparing");

    private static string Kop(Besparingsuitkomst u)
    {
        var beloofd = u.Beloofd.Totaal is { } b ? $"Beloofd is {Getallen.Euro(b.Euro)} besparing" : "Er is geen besparing beloofd";
        return u.Kostenbaten.TotNu is { GemetenDirect: { } gemeten } totNu
            ? $"{beloofd}; tot en met {Datums.Jaar(totNu.TotEnMetJaar)} geeft dezelfde rekenregel met de gemeten uitstroom {Getallen.Euro(gemeten.Euro)}"
            : beloofd;
    }

    private static ImmutableArray<Blok> Blokken(EvaluatieGegevens gegevens, Besparingsuitkomst u) =>
    [
        new Alinea("Dit is de rekenregel van de opdracht: een bedrag per inwoner die boven de basis uitstroomt. Het is geen gemeten bedrag op de rekening. Wat is beloofd en wat is gemeten staat apart."),
        new Grafiekblok(Kostenbatengrafiek.Maak(gegevens, u)),
        new Tabelblok(Parameters(u)),
        new Tabelblok(Cohorten("besparing-beloofd", $"Beloofd in de opdracht {u.Opdracht.Code}, per jaar van uitstroom", u, u.Beloofd), Open: true),
        new Tabelblok(Cohorten("besparing-gemeten", "Gemeten uitstroom, met dezelfde rekenregel", u, u.Gemeten), Open: true),
        new Tabelblok(Kostenbaten(u.Kostenbaten), Open: true),
    ];

    private static Tabel Parameters(Besparingsuitkomst u) => new(
        Parametertabel, $"Waarmee wordt gerekend ({u.Regel.Bron})",
        [new Kolom("Gegeven", Breedte: 42), Onderwerpsectie.Getal("Waarde", breedte: 16), new Kolom("Eenheid", Breedte: 30)],
        [
            new Rij([new Tekstcel("Uitkering van één jaar"), Onderwerpsectie.Euro(u.Regel.Uitkering, ""), new Tekstcel("euro")]),
            new Rij([new Tekstcel("Deel dat in het eerste jaar wordt bespaard"), new Getalcel((double)u.Regel.EersteJaar, Getalvorm.Procent), new Tekstcel("van een jaaruitkering")]),
            new Rij([new Tekstcel("Deel dat volledig uitstroomt"), new Getalcel((double)u.Regel.VolledigeUitstroom, Getalvorm.Procent), new Tekstcel("van de inwoners")]),
            new Rij([new Tekstcel("Deel dat in latere jaren uit de uitkering blijft"), new Getalcel((double)u.Regel.Duurzaam, Getalvorm.Procent), new Tekstcel("van de inwoners")]),
        ]);

    private static Tabel Cohorten(string id, string bijschrift, Besparingsuitkomst u, Besparingstabel tabel)
    {
        const int ExtraKolom = 3;
        var jaren = u.Regel.Jaren.Select(j => j.Jaar).ToList();
        var rijen = tabel.Cohorten.Select((c, rij) => new Rij(
        [
            new Getalcel(c.Jaar, Getalvorm.Nummer),
            Onderwerpsectie.Aantal(c.Personen, "Het document noemt alleen het aantal boven de basis, of er is nog niet gemeten."),
            new Getalcel(c.Basis, Getalvorm.Aantal),
            c.Personen is null
                ? Onderwerpsectie.Aantal(c.Extra, c.Opmerking.Length > 0 ? c.Opmerking : NietGemeten)
                : Onderwerpsectie.Aantal(c.Extra, NietGemeten).Met("MAX(0,{0}-{1})", new(id, rij, 1), new(id, rij, 2)),
            .. jaren.Select(jaar => c.Bedragen.Any(b => b.Jaar == jaar)
                ? Onderwerpsectie.Euro(c.Bedragen.First(b => b.Jaar == jaar).Bedrag, "").Met(
                    "ROUND({0}*{1}*{2}*{3},2)", new(id, rij, ExtraKolom), new(Parametertabel, 0, 1), new(Parametertabel, jaar == c.Jaar ? 1 : 3, 1), new(Parametertabel, 2, 1))
                : new Leegcel(jaar < c.Jaar ? "Deze inwoners zijn later uitgestroomd." : NietGemeten)),
            new Tekstcel(c.Opmerking),
        ])).ToList();
        var aantal = rijen.Count;
        var metBedrag = tabel.Cohorten.Select((c, rij) => (c, rij)).Where(p => p.c.Bedragen.Count > 0).ToList();
        return new Tabel(
            id, bijschrift,
            [
                Onderwerpsectie.Getal("Jaar van uitstroom"), Onderwerpsectie.Getal("Uitgestroomd", "personen"), Onderwerpsectie.Getal("Basis", "personen"), Onderwerpsectie.Getal("Boven de basis", "personen"),
                .. jaren.Select(jaar => Onderwerpsectie.Getal($"Bespaard in {Datums.Jaar(jaar)}", "euro", 16)), new Kolom("Toelichting", Breedte: 44),
            ],
            [
                .. rijen,
                new Rij(
                [
                    new Tekstcel("Samen"), new Leegcel("Personen van verschillende jaren worden niet opgeteld."), new Leegcel("Personen van verschillende jaren worden niet opgeteld."),
                    Onderwerpsectie.Aantal(tabel.Cohorten.All(c => c.Extra is null) ? null : tabel.Cohorten.Sum(c => c.Extra ?? 0), NietGemeten)
                        .Met($"SUM({{0}}:{{1}})", new(id, 0, ExtraKolom), new(id, aantal - 1, ExtraKolom)),
                    .. jaren.Select((jaar, k) => Onderwerpsectie.Euro(tabel.In(jaar), NietGemeten) is Getalcel som
                        ? som.Met("SUM({0}:{1})", new(id, 0, ExtraKolom + 1 + k), new(id, aantal - 1, ExtraKolom + 1 + k))
                        : new Leegcel(NietGemeten)),
                    new Tekstcel(tabel.Totaal is { } totaal ? $"Over de hele looptijd {Getallen.Euro(totaal.Euro)}{(tabel.Volledig ? "" : " (nog niet compleet)")}" : ""),
                ], Nadruk: true),
            ]);
    }

    private static Tabel Kostenbaten(Kostenbaten k)
    {
        const string id = "kosten-baten";
        const string nietBeloofd = "Het document noemt dit bedrag niet.";
        Kostenbatenregel[] regels = [.. k.Jaren, k.Geheel, .. k.TotNu is { } totNu ? [totNu] : Array.Empty<Kostenbatenregel>()];
        return new Tabel(
            id, "Kosten naast baten: wat is beloofd en wat is gemeten, elk voor zich",
            [
                new Kolom("Periode", Breedte: 22), Geld("Investering"), Geld("Beloofd: uitkeringen"), Geld("Beloofd: maatschappelijk"), Geld("Beloofd: saldo"),
                Geld("Gemeten: uitkeringen"), Geld("Gemeten: maatschappelijk"), Geld("Gemeten: saldo"),
            ],
            [.. regels.Select((r, rij) => new Rij(
                [
                    new Tekstcel(Periode(r, k)),
                    Onderwerpsectie.Euro(r.Investering, "Geen document geeft de investering van dit jaar."), Onderwerpsectie.Euro(r.BeloofdDirect, nietBeloofd),
                    Onderwerpsectie.Euro(r.BeloofdMaatschappelijk, nietBeloofd),
                    Onderwerpsectie.Euro(r.BeloofdSaldoInAl, nietBeloofd).Met("{0}+{1}-{2}", new(id, rij, 2), new(id, rij, 3), new(id, rij, 1)),
                    Onderwerpsectie.Euro(r.GemetenDirect, NietGemeten), Onderwerpsectie.Euro(r.GemetenMaatschappelijk, NietGemeten),
                    Onderwerpsectie.Euro(r.GemetenSaldoInAl, NietGemeten).Met("{0}+{1}-{2}", new(id, rij, 5), new(id, rij, 6), new(id, rij, 1)),
                ], Nadruk: ReferenceEquals(r, k.Geheel)))]);
    }

    private static string Periode(Kostenbatenregel r, Kostenbaten k) =>
        r.VanJaar == r.TotEnMetJaar && !ReferenceEquals(r, k.TotNu) ? Datums.Jaar(r.VanJaar)
        : ReferenceEquals(r, k.TotNu) ? $"Gemeten jaren: {Datums.Jaar(r.VanJaar)} tot en met {Datums.Jaar(r.TotEnMetJaar)}"
        : $"Hele looptijd: {Datums.Jaar(r.VanJaar)} tot en met {Datums.Jaar(r.TotEnMetJaar)}";

    private static Kolom Geld(string kop) => Onderwerpsectie.Getal(kop, "euro", 17);
}
