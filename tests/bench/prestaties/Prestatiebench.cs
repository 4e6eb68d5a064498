using System.Globalization;
using System.Text;
using RsdAnalytics.Model;

namespace RsdAnalytics.Bench.Prestaties;

/// <summary>
/// Loads a country month by month, each as a process, beside what the sqlite3 shell needs for the same files; then asks the figures.
/// Writes the tables and the chart of docs/prestaties.md.
/// </summary>
internal static class Prestatiebench
{
    private const int Landelijk = 400_000;
    private const int Rsd = 1_450;
    private const int Herhalingen = 5;
    private static readonly Maand Eerste = new(2020, 1);

    // The figures are asked when so many months are there, and again at the end.
    private const int Cijfermaanden = 36;

    // Where the shell is measured too, and what the table shows.
    private static readonly int[] Mijlpalen = [1, 2, 12, 24, 36, 48, 60];

    public static int Voer(Opties opties)
    {
        var dossiers = opties.Getal("--dossiers", Landelijk);
        var aantal = opties.Getal("--maanden", Mijlpalen[^1]);
        var map = opties.Tekst("--map") ?? Path.Combine(Path.GetTempPath(), "rsd-prestaties");
        var document = new Document(opties.Tekst("--doc") ?? Path.Combine("docs", "prestaties.md"));
        var maanden = Maand.Reeks(Eerste, Eerste.Plus(aantal - 1)).ToList();
        Console.Error.WriteLine($"Generating {aantal} months of {dossiers} cases in {map}.");
        var rsd = Opstelling.Publiceer(map);
        var opstelling = Opstelling.Maak(rsd, Path.Combine(map, "landelijk"), dossiers, $"{maanden[0]}", $"{maanden[^1]}");
        var metingen = new List<Maandmeting>();
        var cijfers = new List<Cijfermeting>();
        foreach (var maand in maanden)
        {
            metingen.Add(Laad(opstelling, maand, metingen.Count + 1));
            if (metingen.Count == Cijfermaanden || maand == maanden[^1])
            {
                cijfers.Add(Cijfermeting.Vraag(opstelling, maand, metingen.Count));
            }
        }

        document.Vervang("machine", Machine(dossiers));
        document.Vervang("laden", Laadtabel(metingen));
        document.Vervang("cijfers", Cijfermeting.Tabel(cijfers));
        document.Vervang("klein", Kleintabel(Opstelling.Maak(rsd, Path.Combine(map, "klein"), Rsd, $"{maanden[0]}", $"{maanden[^1]}"), maanden, Path.Combine(map, "demo")));
        document.Bewaar();
        Groeigrafiek.Schrijf(metingen, Path.Combine(Path.GetDirectoryName(opties.Tekst("--doc") ?? "docs/prestaties.md")!, "beeld", "prestaties.svg"));
        return 0;
    }

    private static Maandmeting Laad(Opstelling opstelling, Maand maand, int nummer)
    {
        var import = Mijlpalen.Contains(nummer) ? opstelling.Import($"{maand}") : null;
        var meting = new Maandmeting(
            nummer, maand, opstelling.Rsd("laad", opstelling.Extracts, "--maand", $"{maand}", "--warehouse", opstelling.Warehouse),
            import, new FileInfo(opstelling.Warehouse).Length / 1048576d);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{maand}: {meting.Laden.Seconden:F2} s, import {import?.Seconden:F2} s"));
        return meting;
    }

    private static string Machine(int dossiers)
    {
        var processor = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(r => r.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            : null;
        return string.Create(CultureInfo.InvariantCulture,
            $"Measured on {TimeProvider.System.GetUtcNow():yyyy-MM-dd}: {Environment.ProcessorCount} cores ({processor ?? "unknown processor"}), {System.Runtime.InteropServices.RuntimeInformation.OSDescription}, .NET {Environment.Version}; {dossiers} cases a month.\n");
    }

    private static string Laadtabel(List<Maandmeting> metingen)
    {
        var tabel = new StringBuilder("| month | load, s | sqlite3 import, s | ratio | peak memory, MiB | file, MiB |\n|---|---|---|---|---|---|\n");
        foreach (var m in metingen.Where(m => Mijlpalen.Contains(m.Nummer)))
        {
            var import = m.Import is { } i ? string.Create(CultureInfo.InvariantCulture, $"{i.Seconden:F2} | {m.Laden.Seconden / i.Seconden:F2}") : "no sqlite3 here | –";
            tabel.Append(CultureInfo.InvariantCulture, $"| {m.Nummer} | {m.Laden.Seconden:F2} | {import} | {m.Laden.Mebibytes:F0} | {m.Warehouse:F0} |\n");
        }

        if (metingen.Count > 12)
        {
            // One run of a process is at the mercy of the machine: the middle of six months at both ends says more.
            tabel.Append(CultureInfo.InvariantCulture, $"\nThe last six months against the second up to the seventh, in the median: {Groei(metingen):F2} ×.\n");
        }

        return tabel.ToString();
    }

    private static string Kleintabel(Opstelling opstelling, List<Maand> maanden, string demo)
    {
        var laden = maanden.Select(maand => opstelling.Rsd("laad", opstelling.Extracts, "--maand", $"{maand}", "--warehouse", opstelling.Warehouse)).ToList();
        var help = Enumerable.Range(0, Herhalingen).Select(_ => opstelling.Rsd("--help")).ToList();
        var tabel = new StringBuilder("| at the size of the RSD, median | s | peak memory, MiB |\n|---|---|---|\n");
        Regel(tabel, "load of a month", Middelste(laden));
        Regel(tabel, "`rsd --help`", Middelste(help));
        Regel(tabel, "`rsd demo`, once: 93 months generated and loaded, every report", opstelling.Rsd("demo", "--uit", demo));
        return tabel.ToString();
    }

    private static void Regel(StringBuilder tabel, string naam, Meting meting) =>
        tabel.Append(CultureInfo.InvariantCulture, $"| {naam} | {meting.Seconden:F2} | {meting.Mebibytes:F0} |\n");

    private static Meting Middelste(IEnumerable<Meting> metingen) => metingen.OrderBy(m => m.Seconden).ToList() is var op ? op[op.Count / 2] : throw new InvalidOperationException();

    /// <summary>How many times as long the last months took as those after the first.</summary>
    internal static double Groei(IReadOnlyList<Maandmeting> metingen) => Mediaan(metingen.TakeLast(6)) / Mediaan(metingen.Skip(1).Take(6));

    private static double Mediaan(IEnumerable<Maandmeting> metingen) => Middelste(metingen.Select(m => m.Laden)).Seconden;
}
