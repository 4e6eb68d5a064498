using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>The staff that belongs to the caseload: per cluster the clients, the steps since the base and the change on 1 January.</summary>
internal static class Bandbreedtesectie
{
    /// <summary>The id of the section.</summary>
    public const string Id = "bandbreedte";

    private const string Tabelnaam = "bandbreedte-tabel";

    public static Sectie Maak(EvaluatieGegevens gegevens) => gegevens.Onderwerpen.Bandbreedte is { } tabel
        ? Onderwerpsectie.Maak(
            Id, "Bandbreedte", Kop(tabel),
            [
                new Alinea($"Op {Datums.Dag(tabel.Peildatum)} zijn de klanten per cluster geteld en vergeleken met de basis van {Datums.Dag(tabel.Basis)}{(tabel.BasisUitReferentie ? " (uit de referentiegegevens)" : "")}. Alleen hele stappen tellen."),
                .. tabel.Toelichting.Length > 0 ? [new Alinea(tabel.Toelichting)] : Array.Empty<Blok>(),
                new Tabelblok(Clusters(tabel), Open: true),
                .. gegevens.Onderwerpen.BandbreedteVerwacht.Count > 0 ? [new Tabelblok(Verwacht(tabel, gegevens.Onderwerpen.BandbreedteVerwacht), Open: true)] : Array.Empty<Blok>(),
            ],
            BandbreedteDefinities.Alle)
        : Onderwerpsectie.Leeg(gegevens, Id, "Bandbreedte");

    private static string Kop(Bandbreedtetabel tabel) => tabel.Wijziging switch
    {
        null => "De aanpassing van de formatie is nog niet te bepalen",
        0 => $"Op {Datums.Dag(tabel.IngangOp)} blijft de formatie gelijk",
        > 0 => $"Op {Datums.Dag(tabel.IngangOp)} komt er {Getallen.Getal(tabel.Wijziging.Value, 2)} fte bij",
        _ => $"Op {Datums.Dag(tabel.IngangOp)} gaat er {Getallen.Getal(-tabel.Wijziging.Value, 2)} fte af",
    };

    private static Tabel Clusters(Bandbreedtetabel tabel)
    {
        var fte = new Getalvorm(Getalsoort.Aantal, 2);
        var niet = tabel.Toelichting.Length > 0 ? tabel.Toelichting : "De stand van die peildatum is niet bekend.";
        Cel Fte(decimal? waarde) => waarde is { } w ? new Getalcel((double)w, fte) : new Leegcel(niet);
        // Up to the base year nothing is built up, whatever the clients: then there is no formula either.
        var rekent = tabel.Jaar > tabel.Basis.Year;
        var n = tabel.Regels.Count;
        return new Tabel(
            Tabelnaam, $"Klanten en formatie per cluster op {Datums.Dag(tabel.Peildatum)}, de gemeenten samen",
            [
                new Kolom("Cluster", Breedte: 34), Onderwerpsectie.Getal("Stap", "klanten"), Onderwerpsectie.Getal("Per stap", "fte"), Onderwerpsectie.Getal("Klanten basis"),
                Onderwerpsectie.Getal("Klanten jaar ervoor", breedte: 16), Onderwerpsectie.Getal("Klanten nu"), Onderwerpsectie.Getal("Sinds de basis", "fte", 15),
                Onderwerpsectie.Getal("Jaar ervoor", "fte", 15), Onderwerpsectie.Getal("Aanpassing", "fte", 15),
            ],
            [
                .. tabel.Regels.Select((r, rij) => new Rij(
                [
                    new Tekstcel(r.Cluster), new Getalcel(r.Stap, Getalvorm.Aantal), new Getalcel((double)r.FtePerStap, fte), new Getalcel(r.KlantenBasis, Getalvorm.Aantal),
                    Onderwerpsectie.Aantal(r.KlantenVorig, niet), Onderwerpsectie.Aantal(r.Klanten, niet),
                    rekent ? Fte(r.Cumulatief).Met("TRUNC(({0}-{1})/{2})*{3}", new(Tabelnaam, rij, 5), new(Tabelnaam, rij, 3), new(Tabelnaam, rij, 1), new(Tabelnaam, rij, 2)) : Fte(r.Cumulatief),
                    Fte(r.CumulatiefVorig), Fte(r.Wijziging).Met("{0}-{1}", new(Tabelnaam, rij, 6), new(Tabelnaam, rij, 7)),
                ])),
                new Rij(
                [
                    new Tekstcel("Alle clusters"), .. Enumerable.Range(0, 5).Select(_ => (Cel)new Leegcel("Een klant kan bij meer clusters tellen; de som zegt niets.")),
                    Fte(tabel.Cumulatief).Met("SUM({0}:{1})", new(Tabelnaam, 0, 6), new(Tabelnaam, n - 1, 6)),
                    Fte(tabel.Cumulatief - tabel.Wijziging).Met("SUM({0}:{1})", new(Tabelnaam, 0, 7), new(Tabelnaam, n - 1, 7)),
                    Fte(tabel.Wijziging).Met("SUM({0}:{1})", new(Tabelnaam, 0, 8), new(Tabelnaam, n - 1, 8)),
                ], Nadruk: true),
            ]);
    }

    private static Tabel Verwacht(Bandbreedtetabel tabel, IReadOnlyList<Bandbreedteverwachting> verwacht)
    {
        var fte = new Getalvorm(Getalsoort.Aantal, 2);
        return new Tabel(
            "bandbreedte-verwacht", $"Verwacht op de volgende peildatum, {Datums.Dag(tabel.Peildatum.AddYears(1))}: 8 op de 10 keer tussen onder en boven",
            [
                new Kolom("Cluster", Breedte: 34), Onderwerpsectie.Getal("Klanten verwacht", breedte: 16), Onderwerpsectie.Getal("Klanten onder", breedte: 16), Onderwerpsectie.Getal("Klanten boven", breedte: 16),
                Onderwerpsectie.Getal("Aanpassing verwacht", "fte", 18), Onderwerpsectie.Getal("Aanpassing onder", "fte", 18), Onderwerpsectie.Getal("Aanpassing boven", "fte", 18),
            ],
            [.. verwacht.Select(v => new Rij(
                [
                    new Tekstcel(v.Cluster), new Getalcel(v.Klanten.Punt, Getalvorm.Aantal), new Getalcel(v.Klanten.Onder, Getalvorm.Aantal), new Getalcel(v.Klanten.Boven, Getalvorm.Aantal),
                    new Getalcel((double)v.Wijziging, fte), new Getalcel((double)v.WijzigingOnder, fte), new Getalcel((double)v.WijzigingBoven, fte),
                ]))]);
    }
}
