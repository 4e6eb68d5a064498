using System.Text;
using System.Text.RegularExpressions;
using RsdAnalytics.Cli.Print;

namespace RsdAnalytics.Tests.Reports.Page;

/// <summary>What a page comes to on paper.</summary>
[Collection(Paginatests.Naam)]
public sealed partial class DrukTests(Paginaset paginas)
{
    [SkippableFact]
    public void The_report_of_a_month_is_two_sheets()
    {
        var browser = Browserzoeker.Zoek(Environment.GetEnvironmentVariable);
        Skip.If(browser is null, "There is no Chromium or Edge on this machine.");
        var pdf = new Pdfdrukker(browser, TimeSpan.FromMinutes(2)).Druk(paginas.Pad(Pagina.Maandrapport));

        Assert.Equal(2, Blad().Count(Encoding.Latin1.GetString(File.ReadAllBytes(pdf))));
    }

    [GeneratedRegex(@"/Type /Page\b(?!s)")]
    private static partial Regex Blad();
}
