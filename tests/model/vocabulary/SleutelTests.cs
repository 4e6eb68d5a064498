using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Vocabulary;

/// <summary>How the warehouse writes days and pseudonyms.</summary>
public class SleutelTests
{
    [Theory]
    [InlineData("2024-02-29", 20240229)]
    [InlineData("1900-01-01", 19000101)]
    [InlineData("2199-12-31", 21991231)]
    public void A_day_is_one_number_and_back(string dag, int sleutel)
    {
        Assert.Equal(sleutel, Datumsleutel.Van(Dag(dag)));
        Assert.Equal(Dag(dag), Datumsleutel.Naar(sleutel));
    }

    [Theory]
    [InlineData(20230229)]
    [InlineData(20241301)]
    [InlineData(20240100)]
    [InlineData(0)]
    public void What_is_no_day_is_rejected(int sleutel) => Assert.Throws<ArgumentOutOfRangeException>(() => Datumsleutel.Naar(sleutel));

    [Theory]
    [InlineData("2023-08-31", 6, 20240229)]
    [InlineData("2022-08-31", 6, 20230228)]
    [InlineData("2024-08-30", 6, 20250228)]
    [InlineData("2024-07-01", 6, 20250101)]
    [InlineData("2024-03-31", -1, 20240229)]
    public void Months_later_is_clamped_to_the_end_of_the_month(string dag, int maanden, int sleutel) =>
        Assert.Equal(sleutel, Datumsleutel.PlusMaanden(Dag(dag), maanden));

    [Fact]
    public void A_pseudonym_is_the_first_half_of_the_hash_kept_as_two_numbers()
    {
        byte[] hash = [.. Enumerable.Range(0xF0, 16).Concat(Enumerable.Range(1, 16)).Select(i => unchecked((byte)i))];
        var pseudoniem = Pseudoniem.Van(hash);
        Assert.Equal((unchecked((long)0xF0F1F2F3F4F5F6F7), unchecked((long)0xF8F9FAFBFCFDFEFF)), (pseudoniem.Hoog, pseudoniem.Laag));
        Assert.Equal(pseudoniem, Pseudoniem.Van(pseudoniem.Hoog, pseudoniem.Laag));
        Assert.Equal(pseudoniem, Pseudoniem.Van(hash.AsSpan(0, Pseudoniem.Lengte)));
        Assert.NotEqual(pseudoniem.GetHashCode(), Pseudoniem.Van(pseudoniem.Hoog, pseudoniem.Laag - 1).GetHashCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => Pseudoniem.Van(hash.AsSpan(0, Pseudoniem.Lengte - 1)));
    }
}
