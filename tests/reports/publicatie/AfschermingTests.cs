using FsCheck;
using FsCheck.Fluent;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Reports.Publicatie;

namespace RsdAnalytics.Tests.Reports.Publicatie;

/// <summary>What is hidden: the small numbers, and with them just enough that none of them can be computed.</summary>
public class AfschermingTests
{
    private static readonly Publicatiedrempel Drempel = new(1, 4, "< 5", "test");

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void One_to_four_are_hidden_and_nothing_is_not(long aantal, bool verborgen) =>
        Assert.Equal(verborgen, Bepaal([Cel(aantal)], [], Drempel)[0] == Celstatus.TeKlein);

    [Fact]
    public void Beside_one_small_number_the_least_costly_other_is_hidden()
    {
        // Totaal, Duiven, Westervoort, Zevenaar.
        var status = Bepaal([Cel(60, 40), Cel(20, 3), Cel(3, 3), Cel(37, 4)], [Optelling(0, 1, 2, 3)], Drempel);

        Assert.Equal([Celstatus.Getoond, Celstatus.Meeverborgen, Celstatus.TeKlein, Celstatus.Getoond], status);
    }

    [Fact]
    public void Two_small_numbers_guard_each_other()
    {
        var status = Bepaal([Cel(25), Cel(2), Cel(3), Cel(20)], [Optelling(0, 1, 2, 3)], Drempel);

        Assert.Equal([Celstatus.Getoond, Celstatus.TeKlein, Celstatus.TeKlein, Celstatus.Getoond], status);
    }

    [Theory]
    [InlineData(4, 4)]
    [InlineData(1, 1)]
    public void Two_small_numbers_at_the_edge_of_what_is_small_need_a_third(long a, long b)
    {
        // 8 as the sum of two numbers of at most 4, and 2 as that of two of at least 1, have one solution.
        var status = Bepaal([Cel(a + b + 20, 40), Cel(a), Cel(b), Cel(20)], [Optelling(0, 1, 2, 3)], Drempel);

        Assert.Equal(Celstatus.Meeverborgen, status[3]);
    }

    [Fact]
    public void Nothing_is_never_a_hiding_place()
    {
        var status = Bepaal([Cel(13, 40), Cel(0, 1), Cel(3, 3), Cel(10, 9)], [Optelling(0, 1, 2, 3)], Drempel);

        Assert.Equal([Celstatus.Getoond, Celstatus.Getoond, Celstatus.TeKlein, Celstatus.Meeverborgen], status);
    }

    [Fact]
    public void A_number_that_is_not_small_may_not_seem_so()
    {
        // 1 + 5 = 6: who knows that the hidden 5 is not small knows the 1. A partner with room is needed.
        var status = Bepaal([Cel(16, 40), Cel(1, 1), Cel(5, 1), Cel(10, 9)], [Optelling(0, 1, 2, 3)], Drempel);

        Assert.Equal(Celstatus.TeKlein, status[1]);
        Assert.NotEqual([Celstatus.Getoond, Celstatus.TeKlein, Celstatus.Meeverborgen, Celstatus.Getoond], status);
    }

    [Fact]
    public void A_small_remainder_that_is_not_shown_is_guarded_too()
    {
        // 20 came, 18 of them from elsewhere than the neighbours: the 2 that are left would be told by the difference.
        var status = Bepaal(
            [Cel(20, 3), Cel(18, 40), new Publicatiecel(2, Celsoort.Afleidbaar, 1)], [new Verband([new(0, 1), new(1, -1), new(2, -1)])], Drempel);

        Assert.Equal([Celstatus.Meeverborgen, Celstatus.Getoond], status.Take(2));
    }

    [Fact]
    public void A_mean_below_five_is_small_and_its_sum_is_not_what_counts()
    {
        var status = Bepaal([new(59, Celsoort.Gepubliceerd, 1, 12), new(60, Celsoort.Gepubliceerd, 1, 12), new(0, Celsoort.Gepubliceerd, 1, 12)], [], Drempel);

        Assert.Equal([Celstatus.TeKlein, Celstatus.Getoond, Celstatus.Getoond], status);
    }

    [Fact]
    public void A_relation_to_a_cell_that_is_not_there_is_refused() =>
        Assert.Throws<ArgumentException>(() => Bepaal([Cel(1)], [new Verband([new(1, 1)])], Drempel));

    [Fact]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void No_reader_computes_a_hidden_number_of_any_table() =>
        Prop.ForAll(Tabellen(), t => Keur(t)).Check(Omvang.Proeven(60, 3000, 42));

    [Fact]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void Where_nothing_is_small_all_is_shown_and_the_answer_is_always_the_same() =>
        Prop.ForAll(Tabellen(), t =>
        {
            var (cellen, verbanden) = Maak(t);
            var status = Bepaal(cellen, verbanden, Drempel);
            Assert.Equal(status, Bepaal(cellen, verbanden, Drempel));
            if (!cellen.Any(c => Drempel.Verbergt(c.Waarde)))
            {
                Assert.All(status, s => Assert.Equal(Celstatus.Getoond, s));
            }

            Assert.All(cellen.Zip(status).Where(p => p.First.Soort == Celsoort.Gepubliceerd), p => Assert.Equal(Drempel.Verbergt(p.First.Waarde), p.Second == Celstatus.TeKlein));
        }).Check(Omvang.Proeven(60, 3000, 42));

    private static Celstatus[] Bepaal(IReadOnlyList<Publicatiecel> cellen, IReadOnlyList<Verband> verbanden, Publicatiedrempel drempel) =>
        [.. Afscherming.Bepaal(cellen, verbanden, drempel)];

    private static Publicatiecel Cel(long waarde, int gewicht = 3) => new(waarde, Celsoort.Gepubliceerd, gewicht);

    private static Verband Optelling(int totaal, params int[] delen) => new([new(totaal, -1), .. delen.Select(d => new Term(d, 1))]);

    // Periods × municipalities, mostly small, with totals both ways: the hardest table there is.
    private static Arbitrary<List<List<long>>> Tabellen()
    {
        var getal = Gen.Frequency([(2, Gen.Constant(0L)), (5, Gen.Choose(1, 4).Select(i => (long)i)), (5, Gen.Choose(5, 40).Select(i => (long)i))]);
        return Gen.Choose(1, 4).SelectMany(n => getal.ListOf(3).Select(r => r.ToList()).ListOf(n)).Select(t => t.ToList()).ToArbitrary();
    }

    private static (List<Publicatiecel> Cellen, List<Verband> Verbanden) Maak(List<List<long>> tabel)
    {
        List<List<long>> vol = [.. tabel, [.. Enumerable.Range(0, 3).Select(k => tabel.Sum(r => r[k]))]];
        var cellen = vol.SelectMany(r => r.Append(r.Sum()).Select((w, k) => new Publicatiecel(w, Celsoort.Gepubliceerd, (k == 3 ? 4000 : 300) + (int)Math.Min(w, 99)))).ToList();
        int Plaats(int rij, int kolom) => (rij * 4) + kolom;
        return (cellen,
        [
            .. vol.Select((_, r) => Optelling(Plaats(r, 3), Plaats(r, 0), Plaats(r, 1), Plaats(r, 2))),
            .. Enumerable.Range(0, 4).Select(k => Optelling(Plaats(tabel.Count, k), [.. tabel.Select((_, r) => Plaats(r, k))])),
        ]);
    }

    private static void Keur(List<List<long>> tabel)
    {
        var (cellen, verbanden) = Maak(tabel);
        var status = Bepaal(cellen, verbanden, Drempel);
        var lezer = Lees(cellen, verbanden, status);
        foreach (var (cel, plaats) in cellen.Select((c, i) => (c, i)).Where(p => status[p.i] != Celstatus.Getoond))
        {
            Assert.False(lezer.Achterhaalt(plaats), $"cel {plaats} ({cel.Waarde}) is te berekenen");
        }
    }

    private static Aanvaller Lees(List<Publicatiecel> cellen, List<Verband> verbanden, Celstatus[] status)
    {
        var lezer = new Aanvaller();
        foreach (var (cel, s) in cellen.Zip(status))
        {
            _ = s switch
            {
                Celstatus.Getoond => lezer.Bekend(cel.Waarde),
                Celstatus.TeKlein => lezer.Onbekend(cel.Waarde, 1, 4),
                _ => lezer.Onbekend(cel.Waarde, gat: (1, 4)),
            };
        }

        foreach (var verband in verbanden)
        {
            lezer.Som([.. verband.Termen.Select(t => (t.Cel, t.Factor))]);
        }

        return lezer;
    }
}
