using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>The benefits to society, item by item: what the opdracht claims and what the same rule gives for measured persons.</summary>
internal static class Maatschappelijksectie
{
    private const string Id = "maatschappelijk";
    private const string Naam = "Maatschappelijke opbrengsten";

    public static Sectie Maak(EvaluatieGegevens gegevens)
    {
        if (gegevens.Onderwerpen.Besparing is not { Maatschappelijk.Count: > 0 } u)
        {
            return Onderwerpsectie.Leeg(gegevens, Id, Naam);
        }

        var geheel = u.Maatschappelijk.Where(m => m.Post is { InTotaal: true, Geheel: not null }).Sum(m => m.Post.Geheel!.Value.Euro);
        return Onderwerpsectie.Maak(
            Id, Naam,
            geheel > 0 ? $"De opdracht belooft {Getallen.Euro(geheel)} aan opbrengsten voor de maatschappij" : "Wat de opdracht aan opbrengsten voor de maatschappij noemt",
            [
                new Alinea("Deze bedragen komen niet op de rekening van de gemeenten binnen. Het zijn schattingen van wat werk en meedoen de samenleving opleveren."),
                new Tabelblok(Posten(u), Open: true),
                new Tabelblok(Gemeten(u), Open: true),
            ],
            [.. BesparingDefinities.Alle.Where(r => r.Code == "besparing_maatschappelijk")]);
    }

    private static Tabel Posten(Besparingsuitkomst u)
    {
        const string id = "maatschappelijk-beloofd";
        return new Tabel(
            id, $"Beloofd in de opdracht {u.Opdracht.Code}",
            [
                new Kolom("Post", Breedte: 42), Onderwerpsectie.Getal("Inwoners", "personen per jaar"), Geld("Opbrengst per inwoner"), Geld("Af: uitkering"),
                Geld("Af: begeleiding"), Geld("Telt per inwoner"), Geld("Per jaar"), Onderwerpsectie.Getal("Jaren"), Geld("Alle jaren"), new Kolom("Toelichting", Breedte: 44),
            ],
            [.. u.Maatschappelijk.Select((m, rij) => new Rij(
                [
                    new Tekstcel(m.Post.Naam), new Getalcel(m.Post.Personen, Getalvorm.Aantal), Onderwerpsectie.Euro(m.Post.Baten, ""),
                    Onderwerpsectie.Euro(m.Post.AfUitkering, ""), Onderwerpsectie.Euro(m.Post.AfBegeleiding, ""),
                    Onderwerpsectie.Euro(m.Post.PerPersoon, "").Met("{0}-{1}-{2}", new(id, rij, 2), new(id, rij, 3), new(id, rij, 4)),
                    Onderwerpsectie.Euro(m.Post.PerJaar, "").Met("{0}*{1}", new(id, rij, 1), new(id, rij, 5)),
                    Onderwerpsectie.Aantal(m.Post.Jaren, "De opdracht noemt hier één jaarbedrag."),
                    Onderwerpsectie.Euro(m.Post.Geheel, "De opdracht noemt hier één jaarbedrag.").Met("{0}*{1}", new(id, rij, 6), new(id, rij, 7)),
                    new Tekstcel(m.Post.InTotaal ? m.Post.Opmerking : ("Telt niet mee in het totaal van de opdracht. " + m.Post.Opmerking).Trim()),
                ]))]);
    }

    private static Tabel Gemeten(Besparingsuitkomst u) => new(
        "maatschappelijk-gemeten", "Met dezelfde rekenregel voor de gemeten inwoners boven de basis",
        [
            new Kolom("Post", Breedte: 42), Onderwerpsectie.Getal("Inwoners", "personen, alle jaren"), Onderwerpsectie.Getal("Gemeten jaren"), Geld("Per gemeten jaar"), Geld("Samen"),
        ],
        [.. u.Maatschappelijk.Select(m =>
        {
            var laatste = m.GemetenPerJaar.Count > 0 ? (Model.Bedrag?)m.GemetenPerJaar[^1].Bedrag : null;
            return new Rij(
            [
                new Tekstcel(m.Post.Naam), Onderwerpsectie.Aantal(m.GemetenPersonen, m.Toelichting),
                m.GemetenPerJaar.Count > 0 ? new Tekstcel(string.Join(", ", m.GemetenPerJaar.Select(b => Datums.Jaar(b.Jaar)))) : new Leegcel(m.Toelichting),
                m.GemetenPerJaar.Count > 1 ? new Tekstcel(string.Join("; ", m.GemetenPerJaar.Select(b => Getallen.Euro(b.Bedrag.Euro)))) : Onderwerpsectie.Euro(laatste, m.Toelichting),
                Onderwerpsectie.Euro(m.GemetenGeheel, m.Toelichting.Length > 0 ? m.Toelichting : "De opdracht noemt hier één jaarbedrag."),
            ]);
        })]);

    private static Kolom Geld(string kop) => Onderwerpsectie.Getal(kop, "euro", 16);
}
