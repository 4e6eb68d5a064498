using RsdAnalytics.Reports.Charts;

namespace RsdAnalytics.Reports.Document;

/// <summary>Finds the tables of a section: its own and the data of its charts.</summary>
public static class Tabellen
{
    /// <summary>Every table of a section in the order of reading.</summary>
    public static IEnumerable<Tabel> Van(Sectie sectie)
    {
        foreach (var blok in sectie.Blokken)
        {
            switch (blok)
            {
                case Tabelblok tabelblok:
                    yield return tabelblok.Tabel;
                    break;
                case Grafiekblok grafiekblok:
                    yield return Grafiekgegevens.Tabel(grafiekblok.Grafiek);
                    break;
            }
        }
    }
}
