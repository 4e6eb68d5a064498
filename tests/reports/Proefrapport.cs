using RsdAnalytics.Model;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Tests.Reports;

/// <summary>A small report with every kind of part and cell, and with words that try to break out of their place.</summary>
internal static class Proefrapport
{
    public const string Gevaarlijk = "=1+1 <script>alert('&')</script> \"x\"";

    public static Grafiek Lijngrafiek { get; } = new()
    {
        Id = "proef-lijn",
        Titel = "Het bestand daalde in 2024 met 12 dossiers",
        Ondertitel = "Lopende dossiers aan het einde van de maand, Totaal, 2024",
        Bron = "Bron: eigen registratie, peildatum 31 december 2024",
        Alternatief = "Lijn van 1.484 dossiers in januari naar 1.472 in december 2024.",
        Synthetisch = true,
        Panelen =
        [
            new Tijdpaneel
            {
                Van = new Maand(2024, 1),
                Tot = new Maand(2025, 12),
                Eenheid = "dossiers",
                Hoogte = Paneelhoogte.Hoog,
                Banden =
                [
                    new Band("19 op de 20", true, [.. Toekomst().Select((m, i) => new Bandpunt(m, 1460 - (9 * i), 1484 + (9 * i)))]),
                    new Band("8 op de 10", false, [.. Toekomst().Select((m, i) => new Bandpunt(m, 1466 - (5 * i), 1478 + (5 * i)))]),
                ],
                Lijnen =
                [
                    new Lijn("Dossiers", Lijnstijl.Verleden, [.. Verleden().Select((m, i) => new Maandpunt(m, 1484 - i))]),
                    new Lijn("Prognose", Lijnstijl.Prognose, [.. Toekomst().Select((m, i) => new Maandpunt(m, 1472 + (0.5 * i)))]),
                    new Lijn("Vastgesteld in de septembercirculaire", Lijnstijl.Vastgesteld,
                        [new(new Maand(2024, 12), 1503), new(new Maand(2025, 12), 1530)]) { Tussenstap = 12, MetWaarden = true },
                ],
                Merken = [new Maandmerk(new Maand(2025, 1), "hier begint de prognose")],
                Annotaties = [new Annotatie(new Maand(2024, 12), 1473, "1.473")],
            },
        ],
    };

    public static Grafiek Bulletgrafiek { get; } = new()
    {
        Id = "proef-bullet",
        Titel = "Twee van de drie afspraken zijn gehaald",
        Ondertitel = "Resultaten van 2024 naast de afspraak",
        Bron = "Bron: eigen registratie",
        Alternatief = "Geplaatst: 243 van minstens 250.",
        Synthetisch = true,
        Panelen =
        [
            new Bulletpaneel
            {
                NuNaam = "2024",
                VorigNaam = "2023",
                Groepen =
                [
                    new Bulletgroep(null, Getalvorm.Aantal, "inwoners", false,
                        [new Bulletrij("Inwoners geplaatst op werk, scholing of een eigen bedrijf", 243, 250, 238, Oordeel.NetNietGehaald)]),
                    new Bulletgroep(null, Getalvorm.Procent, "", true,
                        [new Bulletrij("Bestandsontwikkeling", -0.012, 0.031, 0.023, Oordeel.Gehaald)]),
                    new Bulletgroep("Duurzame plaatsingen", Getalvorm.Procent, "", false,
                    [
                        new Bulletrij("Duiven", 0.8461538461538461, 0.8, 0.79, Oordeel.Gehaald),
                        new Bulletrij("Westervoort", null, 0.8, 0.79, Oordeel.NogNietTeZeggen, "Er was geen plaatsing om te meten."),
                    ]),
                ],
            },
        ],
    };

    public static Grafiek Watervalgrafiek { get; } = Bulletgrafiek with
    {
        Id = "proef-waterval",
        Titel = "Elke euro kosten levert volgens de rekenregel meer op",
        Panelen = [Waterval("Beloofd, 2024 tot en met 2026", -4200, 2632.5, 2265), Waterval("Gemeten, 2024", -1400, 337.5, 0)],
    };

    public static Grafiek Matrixgrafiek { get; } = Bulletgrafiek with
    {
        Id = "proef-matrix",
        Titel = "Van de 1.457 dossiers ging 188 omhoog",
        Panelen =
        [
            new Matrixpaneel
            {
                VanNaam = "trede eind december 2023",
                NaarNaam = "trede eind december 2024",
                Van = ["trede 1", "trede 2a", "trede 2b", "nieuw"],
                Naar = ["1", "2a", "2b", "uit de uitkering"],
                Waarden = [[341, 12, 0, 43], [32, 380, 16, 61], [0, 25, 31, 11], [20, 72, 48, null]],
                Eenheid = "dossiers",
            },
        ],
    };

    private static Watervalpaneel Waterval(string kop, double kosten, double uitkeringen, double samenleving) => new()
    {
        Kop = kop,
        Stappen =
        [
            new("Investering", kosten), new("Minder uitkeringen", uitkeringen), new("Opbrengst voor de maatschappij", samenleving),
            new("Saldo", kosten + uitkeringen + samenleving, Stapsoort.Saldo),
        ],
        Vorm = Getalvorm.Aantal,
        Eenheid = "duizenden euro's",
    };

    public static Rapport Maak(bool synthetisch = true) => new(
        "Proef " + Gevaarlijk, "Bestuurlijke opdracht 2024–2026",
        new Kenmerken(new DateOnly(2024, 12, 31), 14, "rekenregels, versie 1", "rsd evaluatie --jaar 2024", synthetisch),
        [
            new Sectie(
                "samenvatting", "Samenvatting", "In 2024 is veel gelukt",
                [
                    new Alinea("Een zin met " + Gevaarlijk),
                    new Resultatenblok([new Resultaat("Inwoners geplaatst", new Getalcel(243, Getalvorm.Aantal), "minstens 250", Oordeel.NetNietGehaald)]),
                    new Tabelblok(Tabel("overzicht"), Open: true),
                ],
                ["Een noot bij de hele sectie."]),
            new Sectie(
                "cijfers", "Cijfers: alles [per maand] / gemeente", "Zo ging het",
                [new Grafiekblok(Lijngrafiek), new Alinea("Tekst."), new Grafiekblok(Bulletgrafiek), new Grafiekblok(Watervalgrafiek), new Grafiekblok(Matrixgrafiek), new Tabelblok(Tabel("tweede"))], []),
            new Sectie("bestanden", "Bestanden", "Wat er nog meer is",
                [new Verwijzingenblok([new Verwijzing("Werkboek", "map/evaluatie 2024.xlsx", "Voor de controller.")])], []),
        ]);

    private static Tabel Tabel(string id) => new(
        id, "Alle soorten cellen, " + id,
        [
            new Kolom("Naam", Breedte: 30), new Kolom("Getal", "dossiers", Rechts: true), new Kolom("Aandeel", Rechts: true),
            new Kolom("Bedrag", "euro", Rechts: true), new Kolom("Oordeel", Breedte: 20), new Kolom("Dag", Breedte: 18), new Kolom("Maand"),
        ],
        [
            Rij(Gevaarlijk, -1234.5, 0.6896551724137931), Rij("+31 6", 0, 1), Rij("-12", 7, -0.07), Rij("@sum", 1e6, 0.031),
            new Rij(
            [
                new Tekstcel("'aanhaling") { Noot = "Een noot bij de naam." }, new Leegcel("Er was geen maand."), new Leegcel("Er was geen noemer."),
                new Getalcel(2632500, Getalvorm.Euro) { Noot = "Afgerond." }, new Oordeelcel(Oordeel.NogNietTeZeggen),
                new Dagcel(new DateOnly(2024, 2, 29)), new Maandcel(new Maand(2024, 3)),
            ], Nadruk: true),
        ]);

    private static Rij Rij(string naam, double getal, double aandeel) => new(
    [
        new Tekstcel(naam), new Getalcel(getal, Getalvorm.EenDecimaal), new Getalcel(aandeel, Getalvorm.Procent),
        new Getalcel(getal * 10, Getalvorm.Euro), new Oordeelcel(Oordeel.Gehaald), new Dagcel(new DateOnly(2024, 12, 31)),
        new Maandcel(new Maand(2024, 12)),
    ]);

    private static IEnumerable<Maand> Verleden() => Maand.Reeks(new Maand(2024, 1), new Maand(2024, 12));

    private static IEnumerable<Maand> Toekomst() => Maand.Reeks(new Maand(2025, 1), new Maand(2025, 12));
}
