using FsCheck;
using FsCheck.Fluent;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Tests.Figures.Regels;

/// <summary>The set of keys counts what a hash set counts.</summary>
public class SleutelverzamelingTests
{
    [Fact]
    public void It_counts_what_a_hash_set_counts_also_of_two_together() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<(int[] Eerste, int[] Tweede, bool Ver)>(),
        geval =>
        {
            // Near each other, over the edge of a block, and as far apart as a month and a key in one number.
            long Sleutel(int n) => geval.Ver ? (Math.Abs((long)n) % 13 * 1_000_000_000) + (Math.Abs((long)n) % 70_001) : Math.Abs((long)n) * 4_099;
            var (een, twee) = (geval.Eerste.Select(Sleutel).ToList(), geval.Tweede.Select(Sleutel).ToList());
            var (verzameling, ander) = (Van(een), Van(twee));
            var goed = verzameling.Aantal == een.Distinct().Count();
            verzameling.Neem(ander);
            return goed && verzameling.Aantal == een.Concat(twee).Distinct().Count() && ander.Aantal == twee.Distinct().Count();
        }));

    [Fact]
    public void A_key_is_taken_once_and_the_ends_of_a_block_are_apart()
    {
        var verzameling = Van([0, 0, 63, 64, 65_535, 65_536, 202_412_000_000_001, 65_535]);
        Assert.Equal(6, verzameling.Aantal);
    }

    private static Sleutelverzameling Van(IEnumerable<long> sleutels)
    {
        var verzameling = new Sleutelverzameling();
        foreach (var sleutel in sleutels)
        {
            verzameling.Neem(sleutel);
        }

        return verzameling;
    }
}
