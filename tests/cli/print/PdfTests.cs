using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RsdAnalytics.Cli.Print;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli.Print;

/// <summary>--pdf: a tagged PDF on A4 where there is a browser, and a clear word where there is none.</summary>
public sealed partial class PdfTests : IDisposable
{
    private readonly Werkmap _map = new();

    [SkippableFact]
    public void A_page_is_printed_as_a_tagged_pdf_on_a4()
    {
        Skip.If(Browserzoeker.Zoek(Environment.GetEnvironmentVariable) is null, "There is no Chromium or Edge on this machine.");
        Laad();

        var (code, _, fout) = MetPad().Voer("evaluatie", "--jaar", "2024", "--uit", _map.In("uit"), "--pdf", "--warehouse", _map.In("rsd.db"));

        Assert.True(code == 0, fout);
        Assert.Contains("evaluatie-2024.pdf", fout, StringComparison.Ordinal);
        var pdf = Encoding.Latin1.GetString(File.ReadAllBytes(_map.In("uit", "evaluatie-2024.pdf")));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.Matches("/MarkInfo\\s*<<[^>]*/Marked true", pdf);
        Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
        Assert.Contains("/Outlines", pdf, StringComparison.Ordinal);
        Assert.Matches("/Lang \\(nl", pdf);
        Assert.All(Papier().Matches(pdf), maat =>
        {
            Assert.Equal(595.3, double.Parse(maat.Groups[1].Value, CultureInfo.InvariantCulture), 0.5);
            Assert.Equal(841.9, double.Parse(maat.Groups[2].Value, CultureInfo.InvariantCulture), 0.5);
        });
        Assert.NotEmpty(Papier().Matches(pdf));
    }

    [Theory]
    [InlineData("evaluatie")]
    [InlineData("raad")]
    public void Without_a_browser_it_says_what_is_needed_and_writes_nothing(string opdracht)
    {
        Laad();
        var (code, uit, fout) = new Opdrachtregel().Met(Browserzoeker.Variabele, _map.In("bestaat-niet"))
            .Voer(opdracht, "--jaar", "2024", "--uit", _map.In("uit"), "--pdf", "--warehouse", _map.In("rsd.db"));

        Assert.Equal((1, ""), (code, uit));
        Assert.Contains("Installeer er een", fout, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_map.In("uit")));
    }

    [SkippableFact]
    public void A_browser_that_hangs_is_stopped_and_one_that_makes_nothing_is_told()
    {
        Skip.If(OperatingSystem.IsWindows(), "The browser of this test is a shell script.");
        File.WriteAllText(_map.In("pagina.html"), "<!DOCTYPE html>");

        Assert.Contains("afgebroken", Assert.Throws<PdfFout>(() => new Pdfdrukker(Script("exec sleep 60"), TimeSpan.FromMilliseconds(200)).Druk(_map.In("pagina.html"))).Message, StringComparison.Ordinal);
        Assert.Contains("geen PDF", Assert.Throws<PdfFout>(() => new Pdfdrukker(Script("exit 0"), TimeSpan.FromSeconds(30)).Druk(_map.In("pagina.html"))).Message, StringComparison.Ordinal);
        Assert.Contains("start niet", Assert.Throws<PdfFout>(() => new Pdfdrukker(_map.In("pagina.html"), TimeSpan.FromSeconds(30)).Druk(_map.In("pagina.html"))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _map.Dispose();

    private void Laad() => Assert.Equal(0, new Opdrachtregel().Voer("laad", Klein.Extracts, "--warehouse", _map.In("rsd.db")).Code);

    private static Opdrachtregel MetPad() => new Opdrachtregel()
        .Met("PATH", Environment.GetEnvironmentVariable("PATH"))
        .Met(Browserzoeker.Variabele, Browserzoeker.Zoek(Environment.GetEnvironmentVariable));

    private string Script(string opdracht)
    {
        var pad = _map.In("browser.sh");
        File.WriteAllText(pad, "#!/bin/sh\n" + opdracht + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(pad, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        return pad;
    }

    [GeneratedRegex(@"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]")]
    private static partial Regex Papier();
}
