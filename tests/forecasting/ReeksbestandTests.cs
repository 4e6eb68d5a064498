using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Own;
using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Forecasting;

public sealed class ReeksbestandTests : IDisposable
{
    private readonly string _pad = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");

    [Fact]
    public void Several_series_with_commas_points_blanks_and_columns_in_any_order()
    {
        var reeksen = Lees("\uFEFFMaand; WAARDE ;reeks\r\n2024-11;12,5;a\r\n2024-12; 13.25 ;a\r\n2025-01;0;a\r\n\r\n2020-01;7;\"b;c\"\r\n");

        Assert.Equal(
            [new Reeks("a", new Maand(2024, 11), [12.5, 13.25, 0]), new Reeks("b;c", new Maand(2020, 1), [7])], reeksen);
    }

    [Fact]
    public void Series_that_run_through_one_another_are_gathered() =>
        Assert.Equal(
            [new Reeks("b", new Maand(2024, 1), [1, 3]), new Reeks("a", new Maand(2024, 1), [2, 4])],
            Lees("reeks;maand;waarde\nb;2024-01;1\na;2024-01;2\nb;2024-02;3\na;2024-02;4\n"));

    [Theory]
    [InlineData("a;2024-01;1\na;2024-03;1", 3, "maand", "ontbreekt 2024-02")]
    [InlineData("a;2024-01;1\na;2024-01;1", 3, "maand", "twee keer")]
    [InlineData("a;2024-02;1\na;2024-01;1", 3, "maand", "op volgorde")]
    [InlineData("a;2024-1;1", 2, "maand", "JJJJ-MM")]
    [InlineData("a;2024-13;1", 2, "maand", "JJJJ-MM")]
    [InlineData("a;2024-01;veel", 2, "waarde", "geen getal")]
    [InlineData("a;2024-01;", 2, "waarde", "ontbreekt")]
    [InlineData("a;2024-01;-3", 2, "waarde", "onder nul")]
    [InlineData("a;2024-01;1.234", 2, "waarde", "dubbelzinnig")]
    [InlineData("a;2024-01;1.234,50", 2, "waarde", "geen getal")]
    [InlineData("a;2024-01;1e5", 2, "waarde", "geen getal")]
    [InlineData("a;2024-01;NaN", 2, "waarde", "geen getal")]
    [InlineData(";2024-01;1", 2, "reeks", "naam")]
    [InlineData("a;2024-01", 2, null, "velden")]
    [InlineData("", 1, null, "geen enkele reeks")]
    public void Errors_say_the_line_the_column_and_what_to_do(string rijen, int regel, string? kolom, string melding)
    {
        var fout = Assert.Throws<ReeksbestandFout>(() => Lees("reeks;maand;waarde\n" + rijen));

        Assert.Equal((regel, kolom), (fout.Regel, fout.Kolom));
        Assert.StartsWith($"{Path.GetFileName(_pad)}:{regel}", fout.Message, StringComparison.Ordinal);
        Assert.Contains(melding, fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        var fout = Assert.Throws<ReeksbestandFout>(() => Lees("reeks;datum;waarde\na;2024-01;1\n"));
        Assert.Equal((1, "maand"), (fout.Regel, fout.Kolom));
    }

    [Theory]
    [InlineData("1234.567", 1234.567)]
    [InlineData("0.123", 0.123)]
    [InlineData("12.34", 12.34)]
    [InlineData("6282,09", 6282.09)]
    public void Values_that_are_not_ambiguous_are_read(string tekst, double waarde) =>
        Assert.Equal((waarde, null), Reekswaarde.Lees(tekst));

    [Fact]
    public void Many_series_come_out_in_order_as_if_made_one_by_one()
    {
        var reeksen = Enumerable.Range(0, 150)
            .Select(i => new Reeks($"r{i}", new Maand(2020, 1), Enumerable.Range(0, 20).Select(t => (double)((i * 7) + (t % 5))))).ToArray();
        var model = Modellen.Vind("ses");
        var prognoses = Reeksprognoses.Maak(reeksen, 3, model).ToArray();

        Assert.Equal(reeksen.Select(reeks => reeks.Naam), prognoses.Select(prognose => prognose.Reeks));
        Assert.Equal(Bestandsprognose.MaakEnkel(reeksen[99], 3, model).Punten, prognoses[99].Punten);
    }

    public void Dispose() => File.Delete(_pad);

    private Reeks[] Lees(string tekst)
    {
        File.WriteAllText(_pad, tekst);
        return [.. Reeksbestand.Lees(_pad)];
    }
}
