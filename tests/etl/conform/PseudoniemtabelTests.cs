using FsCheck;
using FsCheck.Fluent;
using RsdAnalytics.Etl.Conform.Registers;
using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Etl.Conform;

/// <summary>The table of pseudonyms does what a dictionary does, also when keys are taken back.</summary>
public class PseudoniemtabelTests
{
    [Fact]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void It_finds_what_a_dictionary_finds() => Prop.ForAll(
        ArbMap.Default.ArbFor<(int[] Nummers, int Terug)>(),
        geval =>
        {
            // Few low bits differ, so that many pseudonyms want the same place.
            var waarden = geval.Nummers.Select(n => Pseudoniem.Van(n, (n % 7) << 20)).Distinct().Where(w => w != default).ToList();
            var tabel = new Pseudoniemtabel();
            for (var i = 0; i < waarden.Count; i++)
            {
                tabel.Zet(i + 1, waarden[i]);
            }

            var over = waarden.Count == 0 ? 0 : Math.Abs((long)geval.Terug) % (waarden.Count + 1);
            tabel.VergeetNa((int)over);
            return waarden.Select((w, i) => tabel.Zoek(w) == (i < over ? i + 1 : 0)).All(goed => goed)
                && tabel.Zoek(Pseudoniem.Van(-1, -1)) == 0;
        }).Check(Omvang.Proeven(100, 10_000, 7));

    [Fact]
    public void It_grows_and_keeps_what_it_has()
    {
        const int Aantal = 50_000;
        var tabel = new Pseudoniemtabel();
        for (var id = 1; id <= Aantal; id++)
        {
            tabel.Zet(id, Pseudoniem.Van(id, -id));
        }

        tabel.VergeetNa(Aantal - 10);
        Assert.All(Enumerable.Range(1, Aantal - 10), id => Assert.Equal(id, tabel.Zoek(Pseudoniem.Van(id, -id))));
        Assert.All(Enumerable.Range(Aantal - 9, 10), id => Assert.Equal(0, tabel.Zoek(Pseudoniem.Van(id, -id))));
        tabel.Zet(Aantal - 9, Pseudoniem.Van(7, 7));
        Assert.Equal(Aantal - 9, tabel.Zoek(Pseudoniem.Van(7, 7)));
    }
}
