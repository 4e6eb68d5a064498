using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Workbook.Grafieken;

/// <summary>
/// One series of a native chart: references to cells that hold numbers, with the numbers themselves as the stored copy. A cell
/// without a value is left out of the reference, because a spreadsheet draws its dash as a zero.
/// </summary>
/// <param name="Naam">The name, and the reference of its header.</param>
/// <param name="Kolom">The column of the values, counted from 0.</param>
/// <param name="Rijen">The rows that have a value, counted from 0 below the header.</param>
internal sealed record Reeks((string Tekst, string Adres) Naam, int Kolom, IReadOnlyList<int> Rijen)
{
    /// <summary>How it looks as a line; null for bars.</summary>
    public Lijnstijl? Stijl { get; init; }

    /// <summary>Its colour as a bar.</summary>
    public Kleur Kleur { get; init; }

    /// <summary>Whether it is the lighter tint of its colour.</summary>
    public bool Licht { get; init; }

    /// <summary>The series of a column of a table.</summary>
    public static Reeks Van(Grafiekplaats plaats, int kolom, IEnumerable<int>? rijen = null)
    {
        var metWaarde = (rijen ?? Enumerable.Range(0, plaats.Tabel.Rijen.Length)).Where(r => plaats.Tabel.Rijen[r].Cellen[kolom] is Getalcel).ToList();
        return new Reeks((plaats.Tabel.Kolommen[kolom].Kop, plaats.Plaats.Adres(new Celverwijzing(plaats.Tabel.Id, -1, kolom))), kolom, metWaarde);
    }
}
