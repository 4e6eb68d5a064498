using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Translate;

namespace RsdAnalytics.Tests.Etl.Translate;

/// <summary>A value is rewritten when it has the form that the map names, and only then.</summary>
public class WaardevormTests
{
    [Theory]
    [InlineData("JJJJMMDD", "20240229", "2024-02-29")]
    [InlineData("JJJJMMDD", "20230229", null)]
    [InlineData("JJJJMMDD", "2024-02-29", null)]
    [InlineData("JJJJMMDD+1", "20240229", "2024-03-01")]
    [InlineData("jjjjmmdd+1", "20231231", "2024-01-01")]
    [InlineData("JJJJMMDD+1", "99991231", null)]
    [InlineData("DD-MM-JJJJ", "01-02-2024", "2024-02-01")]
    [InlineData("DD-MM-JJJJ", "1-2-2024", null)]
    [InlineData("D-M-JJJJ", "1-2-2024", "2024-02-01")]
    [InlineData("D/M/JJJJ", "1/12/2024", "2024-12-01")]
    [InlineData("MM/DD/JJJJ", "02/01/2024", "2024-02-01")]
    public void Dates(string vorm, string waarde, string? verwacht) => Assert.Equal(verwacht, Waardevorm.Zoek(vorm, Kolomsoort.Datum)!.ZetOm(waarde));

    [Theory]
    [InlineData("komma", "1.234,50", "1234,50")]
    [InlineData("komma", "1234,5", "1234,5")]
    [InlineData("komma", "-12", "-12")]
    [InlineData("komma", "1.23", null)]
    [InlineData("komma", "1,234.50", null)]
    [InlineData("punt", "1,234.50", "1234.50")]
    [InlineData("punt", "1,23", null)]
    [InlineData("centen", "123450", "1234,50")]
    [InlineData("centen", "5", "0,05")]
    [InlineData("centen", "-0005", "-0,05")]
    [InlineData("centen", "12,50", null)]
    public void Amounts(string vorm, string waarde, string? verwacht) => Assert.Equal(verwacht, Waardevorm.Zoek(vorm, Kolomsoort.Bedrag)!.ZetOm(waarde));

    [Theory]
    [InlineData("1234567", "001234567")]
    [InlineData("123456782", "123456782")]
    [InlineData("123456", null)]
    [InlineData("12345678a", null)]
    public void A_bsn_that_lost_its_zeros(string waarde, string? verwacht) => Assert.Equal(verwacht, Waardevorm.Zoek("aanvullen", Kolomsoort.Bsn)!.ZetOm(waarde));

    [Theory]
    [InlineData("JJJJ", Kolomsoort.Datum)]
    [InlineData("JJMMDD", Kolomsoort.Datum)]
    [InlineData("JJJJMMDDMM", Kolomsoort.Datum)]
    [InlineData("yyyyMMdd", Kolomsoort.Datum)]
    [InlineData("JJJJ;MM;DD", Kolomsoort.Datum)]
    [InlineData("euro", Kolomsoort.Bedrag)]
    [InlineData("JJJJMMDD", Kolomsoort.Bedrag)]
    [InlineData("komma", Kolomsoort.Tekst)]
    [InlineData("aanvullen", Kolomsoort.Getal)]
    internal void A_form_that_the_column_cannot_have_is_none(string vorm, Kolomsoort soort) => Assert.Null(Waardevorm.Zoek(vorm, soort));
}
