namespace RsdAnalytics.Etl.Translate;

/// <summary>Rows that could not be translated for the same reason. It never holds a value: only where they stand.</summary>
/// <param name="Bestand">The file of the contract.</param>
/// <param name="Bron">The file of the export.</param>
/// <param name="Kolom">The column of the contract; null when it concerns the row as a whole.</param>
/// <param name="Van">The column of the export; null when it concerns the row as a whole.</param>
/// <param name="Melding">What is wrong and what to do, in Dutch.</param>
/// <param name="Regels">The lines in the file of the export; the header is 1.</param>
public sealed record Vertaalbevinding(string Bestand, string Bron, string? Kolom, string? Van, string Melding, IReadOnlyList<int> Regels);

/// <summary>What became of one file: gelezen = vertaald + overgeslagen + niet vertaald.</summary>
/// <param name="Bestand">The file of the contract.</param>
/// <param name="Bron">The file of the export.</param>
/// <param name="Gelezen">Rows read.</param>
/// <param name="Vertaald">Rows written.</param>
/// <param name="Overgeslagen">Rows that the map leaves out on purpose.</param>
/// <param name="NietVertaald">Rows that the map does not cover: they are not written, and stand in the findings.</param>
public sealed record Vertaaltelling(string Bestand, string Bron, int Gelezen, int Vertaald, int Overgeslagen, int NietVertaald)
{
    /// <summary>The translated rows of which an end after the month was left empty: they must come again in the month they end in.</summary>
    public int LeegGelaten { get; init; }
}

/// <summary>Rows of which a date was left empty because the first day after the last one falls after the month.</summary>
/// <param name="Bestand">The file of the contract.</param>
/// <param name="Bron">The file of the export.</param>
/// <param name="Kolom">The column of the contract.</param>
/// <param name="Van">The column of the export.</param>
/// <param name="Regels">The lines in the file of the export; the header is 1.</param>
public sealed record Leeggelaten(string Bestand, string Bron, string Kolom, string Van, IReadOnlyList<int> Regels);

/// <summary>What a translation of one month came to.</summary>
/// <param name="Maand">The month: JJJJ-MM.</param>
/// <param name="Bestanden">The count per file, in the order of the contract.</param>
/// <param name="Bevindingen">Every reason for which rows were not translated.</param>
public sealed record Vertaaluitkomst(string Maand, IReadOnlyList<Vertaaltelling> Bestanden, IReadOnlyList<Vertaalbevinding> Bevindingen)
{
    /// <summary>The ends that fall after the month and so were left empty.</summary>
    public IReadOnlyList<Leeggelaten> Leeg { get; init; } = [];

    /// <summary>Files of the contract that were in the folder already and were not written now.</summary>
    public IReadOnlyList<string> Achtergebleven { get; init; } = [];
}
