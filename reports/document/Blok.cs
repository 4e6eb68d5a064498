using System.Collections.Immutable;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Document;

/// <summary>A part of a section; the order of the parts is the order of reading.</summary>
public abstract record Blok
{
    private protected Blok()
    {
    }
}

/// <summary>Running text.</summary>
/// <param name="Tekst">One paragraph.</param>
public sealed record Alinea(string Tekst) : Blok;

/// <summary>A chart; its data follow as a table by themselves.</summary>
/// <param name="Grafiek">The chart.</param>
public sealed record Grafiekblok(Grafiek Grafiek) : Blok;

/// <summary>A table.</summary>
/// <param name="Tabel">The table.</param>
/// <param name="Open">Whether the page shows it at once; a long table waits behind its caption on screen and is open in print.</param>
public sealed record Tabelblok(Tabel Tabel, bool Open = false) : Blok
{
    /// <summary>Whether only the workbook holds the table, because it is too long to read on a page; the page says where it is.</summary>
    public bool AlleenWerkboek { get; init; }
}

/// <summary>One result in the row that answers the reader's question on the first screen.</summary>
/// <param name="Naam">What was agreed, in a few words.</param>
/// <param name="Waarde">The result.</param>
/// <param name="Afspraak">The norm in words: "minstens 250".</param>
/// <param name="Oordeel">The verdict.</param>
public sealed record Resultaat(string Naam, Cel Waarde, string Afspraak, Oordeel Oordeel);

/// <summary>The row of results.</summary>
/// <param name="Resultaten">In the order of the agreements.</param>
public sealed record Resultatenblok(ImmutableArray<Resultaat> Resultaten) : Blok;

/// <summary>A file that can be opened from here.</summary>
/// <param name="Tekst">What the reader finds there.</param>
/// <param name="Pad">The path relative to the page.</param>
/// <param name="Toelichting">One sentence: what it is and for whom.</param>
public sealed record Verwijzing(string Tekst, string Pad, string Toelichting);

/// <summary>A list of files that can be opened from here.</summary>
/// <param name="Verwijzingen">In order of importance.</param>
public sealed record Verwijzingenblok(ImmutableArray<Verwijzing> Verwijzingen) : Blok;
