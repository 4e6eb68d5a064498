using System.Globalization;
using System.Text;
using RsdAnalytics.Model;

namespace RsdAnalytics.Bench.Prestaties;

/// <summary>What the figures of a whole year took with so many months in the warehouse.</summary>
/// <param name="Maanden">The months that were there.</param>
/// <param name="Jaar">The year that was asked for.</param>
/// <param name="Kpi">All key results.</param>
/// <param name="Stand">Stock and flow of every month.</param>
/// <param name="Evaluatie">The evaluatie, page and workbook.</param>
internal sealed record Cijfermeting(int Maanden, int Jaar, Meting Kpi, Meting Stand, Meting Evaluatie)
{
    /// <summary>Asks them, each as a process, of the year of the last month.</summary>
    public static Cijfermeting Vraag(Opstelling opstelling, Maand laatste, int maanden)
    {
        var jaar = string.Create(CultureInfo.InvariantCulture, $"{laatste.Jaar}");
        var uit = Path.Combine(Path.GetDirectoryName(opstelling.Warehouse)!, "uit");
        return new Cijfermeting(
            maanden, laatste.Jaar,
            opstelling.Rsd("kpi", "--jaar", jaar, "--warehouse", opstelling.Warehouse),
            opstelling.Rsd("stand", "--warehouse", opstelling.Warehouse),
            opstelling.Rsd("evaluatie", "--jaar", jaar, "--uit", uit, "--warehouse", opstelling.Warehouse));
    }

    /// <summary>The table of the document: a row per figure, a pair of columns per number of months.</summary>
    public static string Tabel(IReadOnlyList<Cijfermeting> metingen)
    {
        var tabel = new StringBuilder("| figures |");
        foreach (var m in metingen)
        {
            tabel.Append(CultureInfo.InvariantCulture, $" {m.Maanden} months ({m.Jaar}), s | peak memory, MiB |");
        }

        tabel.Append("\n|---|").Insert(tabel.Length, "---|---|", metingen.Count).Append('\n');
        Regel(tabel, "all key results of the year (`rsd kpi`)", metingen.Select(m => m.Kpi));
        Regel(tabel, "stock and flow of every month (`rsd stand`)", metingen.Select(m => m.Stand));
        Regel(tabel, "the evaluatie of the year, page and workbook (`rsd evaluatie`)", metingen.Select(m => m.Evaluatie));
        return tabel.ToString();
    }

    private static void Regel(StringBuilder tabel, string naam, IEnumerable<Meting> metingen)
    {
        tabel.Append(CultureInfo.InvariantCulture, $"| {naam} |");
        foreach (var meting in metingen)
        {
            tabel.Append(CultureInfo.InvariantCulture, $" {meting.Seconden:F2} | {meting.Mebibytes:F0} |");
        }

        tabel.Append('\n');
    }
}
