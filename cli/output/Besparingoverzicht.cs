using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>Savings, benefits to society and cost of an opdracht, for people: promised and measured never in one sum.</summary>
internal static class Besparingoverzicht
{
    public static void Schrijf(TextWriter uit, Besparingsuitkomst uitkomst, string merk)
    {
        uit.WriteLine($"Opdracht {uitkomst.Opdracht.Code}: {uitkomst.Opdracht.Naam}{merk}");
        uit.WriteLine();
        uit.WriteLine("Besparing op de uitkeringslasten volgens de rekenregel van de opdracht, naar het jaar van uitstroom");
        Tabel(uit, "beloofd", uitkomst.Beloofd);
        Tabel(uit, "gemeten", uitkomst.Gemeten);
        foreach (var cohort in uitkomst.Gemeten.Cohorten.Where(c => c.Opmerking.Length > 0))
        {
            uit.WriteLine($"{Datums.Jaar(cohort.Jaar)}: {cohort.Opmerking}");
        }

        Maatschappelijk(uit, uitkomst.Maatschappelijk);
        Kostenbaten(uit, uitkomst.Kostenbaten);
    }

    private static void Tabel(TextWriter uit, string soort, Besparingstabel tabel)
    {
        var jaren = tabel.Cohorten.Select(c => c.Jaar).ToList();
        var tekst = new Tekstuitvoer([soort, "personen", "basis", "erboven", .. jaren.Select(Datums.Jaar), "samen"]);
        foreach (var c in tabel.Cohorten)
        {
            tekst.Rij([
                Datums.Jaar(c.Jaar), Celtekst.Getal(c.Personen), Celtekst.Getal(c.Basis), Celtekst.Getal(c.Extra),
                .. jaren.Select(jaar => c.Bedragen.Where(b => b.Jaar == jaar).Select(b => Celtekst.Euro(b.Bedrag)).FirstOrDefault(Getallen.Geen)),
                Celtekst.Euro(c.Bedragen.Count == 0 ? null : new Model.Bedrag(c.Bedragen.Sum(b => b.Bedrag.Centen)))]);
        }

        tekst.Rij(["samen", "", "", "", .. jaren.Select(jaar => Celtekst.Euro(tabel.In(jaar))), Celtekst.Euro(tabel.Totaal)]);
        tekst.Schrijf(uit);
    }

    private static void Maatschappelijk(TextWriter uit, IReadOnlyList<MaatschappelijkeUitkomst> posten)
    {
        if (posten.Count == 0)
        {
            return;
        }

        uit.WriteLine();
        uit.WriteLine("Maatschappelijke opbrengsten");
        var tabel = new Tekstuitvoer("post", "per persoon", "beloofd: personen", "per jaar", "hele looptijd", "gemeten: personen", "bedrag");
        foreach (var m in posten)
        {
            var gemeten = m.GemetenGeheel ?? (m.GemetenPerJaar.Count > 0 ? m.GemetenPerJaar[^1].Bedrag : null);
            tabel.Rij(
                m.Post.Naam, Celtekst.Euro(m.Post.PerPersoon), Celtekst.Getal(m.Post.Personen), Celtekst.Euro(m.Post.PerJaar), Celtekst.Euro(m.Post.Geheel),
                Celtekst.Getal(m.GemetenPersonen), Celtekst.Euro(gemeten));
        }

        tabel.Schrijf(uit);
        foreach (var groep in posten.Where(p => p.Toelichting.Length > 0).GroupBy(p => p.Toelichting))
        {
            uit.WriteLine($"{string.Join(", ", groep.Select(p => p.Post.Naam))}: {groep.Key}");
        }
    }

    private static void Kostenbaten(TextWriter uit, Kostenbaten kostenbaten)
    {
        uit.WriteLine();
        uit.WriteLine("Kosten naast baten");
        var tabel = new Tekstuitvoer("jaren", "investering", "beloofd: direct", "maatschappelijk", "in al", "gemeten: direct", "maatschappelijk", "in al");
        foreach (var r in kostenbaten.Jaren)
        {
            Rij(tabel, Datums.Jaar(r.VanJaar), r);
        }

        Rij(tabel, "hele looptijd", kostenbaten.Geheel);
        if (kostenbaten.TotNu is { } nu)
        {
            Rij(tabel, $"gemeten: {Datums.Jaar(nu.VanJaar)}–{Datums.Jaar(nu.TotEnMetJaar)}", nu);
        }

        tabel.Schrijf(uit);
        uit.WriteLine("Wat is beloofd en wat is gemeten staat apart. Een bedrag dat de opdracht voor één jaar noemt, hoort bij geen van de jaren in het bijzonder.");
    }

    private static void Rij(Tekstuitvoer tabel, string jaren, Kostenbatenregel r) => tabel.Rij(
        jaren, Celtekst.Euro(r.Investering), Celtekst.Euro(r.BeloofdDirect), Celtekst.Euro(r.BeloofdMaatschappelijk), Celtekst.Euro(r.BeloofdInAl),
        Celtekst.Euro(r.GemetenDirect), Celtekst.Euro(r.GemetenMaatschappelijk), Celtekst.Euro(r.GemetenInAl));
}
