using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Vocabulary;

/// <summary>The day on which a year is judged, and the months that count on it.</summary>
public class PeildatumTests
{
    [Theory]
    [InlineData("2024-12-31", 202412)]
    [InlineData("2024-12-30", 202411)]
    [InlineData("2024-02-29", 202402)]
    [InlineData("2024-02-28", 202401)]
    [InlineData("2023-02-28", 202302)]
    [InlineData("2024-01-30", 202312)]
    [InlineData("2024-01-31", 202401)]
    public void A_month_counts_when_its_last_day_does_not_lie_after_it(string dag, int laatsteMaand)
    {
        var datum = Dag(dag);
        Assert.True(Peildatum.TryKies(datum.Year, datum, out var peildatum));
        Assert.Equal((datum.Year, datum, laatsteMaand), (peildatum.Jaar, peildatum.Dag, peildatum.LaatsteMaand));
        Assert.Equal(dag.Replace("-", "", StringComparison.Ordinal), peildatum.Sleutel.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    public void A_chosen_day_must_lie_in_the_year(string dag, bool goed) =>
        Assert.Equal(goed, Peildatum.TryKies(2024, Dag(dag), out _));

    [Theory]
    [InlineData(null, "2024-12-31")]
    [InlineData("2025-03", "2024-12-31")]
    [InlineData("2024-12", "2024-12-31")]
    [InlineData("2024-11", "2024-11-30")]
    [InlineData("2024-02", "2024-02-29")]
    [InlineData("2023-06", "2023-06-30")]
    public void Without_a_choice_it_is_the_end_of_the_year_or_of_what_is_loaded(string? laatste, string dag)
    {
        var peildatum = Peildatum.Standaard(2024, laatste is null ? null : Maand.Parse(laatste));
        Assert.Equal((2024, Dag(dag)), (peildatum.Jaar, peildatum.Dag));
    }
}
