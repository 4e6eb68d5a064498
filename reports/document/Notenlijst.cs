using System.Globalization;

namespace RsdAnalytics.Reports.Document;

/// <summary>
/// Numbers the footnotes of one section: those of the cells in the order in which they are met, then those of the section.
/// Every form numbers through this class, so that note 3 on the page is note 3 in the workbook.
/// </summary>
internal sealed class Notenlijst
{
    private const string Klein = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly List<string> _noten = [];

    private Notenlijst()
    {
    }

    /// <summary>The notes in order; the first has number 1.</summary>
    public IReadOnlyList<string> Noten => _noten;

    /// <summary>The notes of a section, its charts' data included.</summary>
    public static Notenlijst Van(Sectie sectie)
    {
        var lijst = new Notenlijst();
        foreach (var tabel in Tabellen.Van(sectie))
        {
            foreach (var cel in tabel.Rijen.SelectMany(rij => rij.Cellen))
            {
                lijst.Neem(cel.Noot);
            }
        }

        foreach (var noot in sectie.Voetnoten)
        {
            lijst.Neem(noot);
        }

        return lijst;
    }

    /// <summary>The number of a note, counted from 1; null when there is no note.</summary>
    public int? Nummer(string? noot) => noot is null ? null : _noten.IndexOf(noot) + 1;

    /// <summary>A number in small raised digits: ¹².</summary>
    public static string Verheven(int nummer) =>
        string.Concat(nummer.ToString(CultureInfo.InvariantCulture).Select(cijfer => Klein[cijfer - '0']));

    private void Neem(string? noot)
    {
        if (noot is not null && !_noten.Contains(noot, StringComparer.Ordinal))
        {
            _noten.Add(noot);
        }
    }
}
