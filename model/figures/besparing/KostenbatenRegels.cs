using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The investment beside the benefits. Source: opdracht 2024–2026, ch. 2 and 7 (investering, "Totale besparingen").
/// </summary>
internal static class KostenbatenRegels
{
    private const int MaandenPerJaar = 12;

    public static Kostenbaten Bereken(
        Opdracht opdracht, Besparingsregel regel, Bedrag? perJaar, IReadOnlyList<MaatschappelijkePost> posten,
        Besparingstabel beloofd, Besparingstabel gemeten)
    {
        Kostenbatenregel[] jaren = [.. regel.Jaren.Select(j => Jaar(opdracht, j.Jaar, perJaar, posten, beloofd, gemeten))];
        var gemetenJaren = jaren.Where(j => j.GemetenDirect is not null).ToList();
        var geheel = Som(jaren) with { BeloofdMaatschappelijk = Som(posten.Where(p => p.InTotaal), p => p.Geheel) };
        return new Kostenbaten(perJaar, jaren, geheel, gemetenJaren.Count == 0 ? null : Som(gemetenJaren));
    }

    private static Kostenbatenregel Jaar(
        Opdracht opdracht, int jaar, Bedrag? perJaar, IReadOnlyList<MaatschappelijkePost> posten, Besparingstabel beloofd, Besparingstabel gemeten)
    {
        var cohort = gemeten.Cohorten.Single(c => c.Jaar == jaar);
        var heeftMeting = cohort.Extra is not null;
        return new Kostenbatenregel(
            jaar, jaar, Investering(opdracht, jaar, perJaar), beloofd.In(jaar),
            // An amount that the document names for one year only belongs to no year of the period in particular.
            Som(posten.Where(p => p.InTotaal), p => p.Jaren is null ? null : p.PerJaar),
            heeftMeting ? gemeten.In(jaar) : null,
            heeftMeting ? Gemeten(jaar, posten, gemeten) : null,
            heeftMeting && cohort.Volledig);
    }

    private static Bedrag? Gemeten(int jaar, IReadOnlyList<MaatschappelijkePost> posten, Besparingstabel gemeten)
    {
        var meetbaar = posten
            .Where(p => p.InTotaal && p.Jaren is not null)
            .Select(p => MaatschappelijkRegels.Uitkomst(p, gemeten))
            .SelectMany(u => u.GemetenPerJaar.Where(b => b.Jaar == jaar))
            .ToList();
        return meetbaar.Count == 0 ? null : new Bedrag(meetbaar.Sum(b => b.Bedrag.Centen));
    }

    private static Bedrag? Investering(Opdracht opdracht, int jaar, Bedrag? perJaar)
    {
        var (van, tot) = BesparingRegels.Periode(opdracht, jaar);
        var maanden = Maand.Van(tot).MaandenSinds(Maand.Van(van)) + 1;
        return perJaar is { } bedrag ? Bedrag.VanEuro(bedrag.Euro * maanden / MaandenPerJaar) : null;
    }

    private static Kostenbatenregel Som(IReadOnlyList<Kostenbatenregel> jaren) => new(
        jaren[0].VanJaar, jaren[^1].TotEnMetJaar, Som(jaren, j => j.Investering), Som(jaren, j => j.BeloofdDirect),
        Som(jaren, j => j.BeloofdMaatschappelijk), Som(jaren, j => j.GemetenDirect), Som(jaren, j => j.GemetenMaatschappelijk),
        jaren.All(j => j.Volledig));

    // One unknown part leaves the sum unknown, and so does having no part at all.
    private static Bedrag? Som<T>(IEnumerable<T> delen, Func<T, Bedrag?> bedrag)
    {
        var bedragen = delen.Select(bedrag).ToList();
        return bedragen.Count == 0 ? null : bedragen.Aggregate((som, deel) => som + deel);
    }
}
