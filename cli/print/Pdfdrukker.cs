using System.ComponentModel;
using System.Diagnostics;

namespace RsdAnalytics.Cli.Print;

/// <summary>
/// Prints pages as tagged PDF through a Chromium or Edge that is already there. The browser runs without a window, in a profile of its
/// own that is thrown away, without the variables of this program (the key is one), and not longer than it may.
/// </summary>
/// <param name="browser">The path of the browser.</param>
/// <param name="hoogstens">How long one page may take.</param>
internal sealed class Pdfdrukker(string browser, TimeSpan hoogstens)
{
    private const string EigenVariabelen = "RSD_";

    private static readonly TimeSpan Hoogstens = TimeSpan.FromMinutes(2);

    /// <summary>A printer with the browser of this machine.</summary>
    /// <exception cref="PdfFout">There is none.</exception>
    public static Pdfdrukker Van(Omgeving omgeving) => Browserzoeker.Zoek(omgeving.Variabele) is { } pad
        ? new Pdfdrukker(pad, Hoogstens)
        : throw new PdfFout(
            $"Voor --pdf is Chromium, Chrome of Edge nodig en die is hier niet gevonden. Installeer er een, of wijs hem aan met {Browserzoeker.Variabele}. Zonder --pdf werkt alles gewoon.");

    /// <summary>Prints a page beside itself, with the extension pdf.</summary>
    /// <param name="pagina">The path of the page.</param>
    /// <returns>The path of the PDF.</returns>
    /// <exception cref="PdfFout">The browser did not start, took too long or made nothing.</exception>
    public string Druk(string pagina)
    {
        var pdf = Path.GetFullPath(Path.ChangeExtension(pagina, ".pdf"));
        File.Delete(pdf);
        var profiel = Directory.CreateTempSubdirectory("rsd-pdf-").FullName;
        try
        {
            Voer(pagina, pdf, profiel);
        }
        finally
        {
            Ruim(profiel);
        }

        return File.Exists(pdf) && new FileInfo(pdf).Length > 0
            ? pdf
            : throw new PdfFout($"{Path.GetFileName(browser)} heeft van {pagina} geen PDF gemaakt. Open de pagina zelf in een browser en kies Afdrukken.");
    }

    private void Voer(string pagina, string pdf, string profiel)
    {
        var start = new ProcessStartInfo(browser) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in Argumenten(pagina, pdf, profiel))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var naam in start.Environment.Keys.Where(n => n.StartsWith(EigenVariabelen, StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(naam);
        }

        try
        {
            using var proces = Process.Start(start)!;

            // What it says is read so that it never waits for a reader, and not shown: it says nothing a user can use.
            proces.OutputDataReceived += (_, _) => { };
            proces.ErrorDataReceived += (_, _) => { };
            proces.BeginOutputReadLine();
            proces.BeginErrorReadLine();
            if (!proces.WaitForExit(hoogstens))
            {
                proces.Kill(entireProcessTree: true);
                proces.WaitForExit(TimeSpan.FromSeconds(10));
                throw new PdfFout(FormattableString.Invariant(
                    $"Het afdrukken van {pagina} duurde langer dan {hoogstens.TotalSeconds:0} seconden en is afgebroken. Probeer het opnieuw, of open de pagina in een browser en kies Afdrukken."));
            }
        }
        catch (Win32Exception)
        {
            throw new PdfFout($"{browser} start niet. Wijs met {Browserzoeker.Variabele} een andere browser aan.");
        }
    }

    private static IEnumerable<string> Argumenten(string pagina, string pdf, string profiel)
    {
        yield return "--headless";
        yield return "--disable-gpu";
        yield return "--disable-extensions";
        yield return "--disable-dev-shm-usage";
        yield return "--no-first-run";
        yield return "--no-default-browser-check";
        yield return "--user-data-dir=" + profiel;
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
        {
            // Chromium refuses its sandbox to root; the only page it opens is one that was written here a moment ago.
            yield return "--no-sandbox";
        }

        // Running title and page numbers are the page's own; a PDF has tags unless they are switched off.
        yield return "--no-pdf-header-footer";
        yield return "--generate-pdf-document-outline";
        yield return "--print-to-pdf=" + pdf;
        yield return new Uri(Path.GetFullPath(pagina)).AbsoluteUri;
    }

    private static void Ruim(string profiel)
    {
        try
        {
            Directory.Delete(profiel, recursive: true);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            // A browser that is still letting go; what stays is an empty profile in the folder for temporary files.
        }
    }
}
