using RsdAnalytics.Etl.Contract;

namespace RsdAnalytics.Etl.Extract;

/// <summary>The rows of one file of the contract, wherever they come from: a delivered file, or a query on the case system's database.</summary>
internal interface IRijbron : IDisposable
{
    /// <summary>The name of the file.</summary>
    string Naam { get; }

    /// <summary>The rows read so far.</summary>
    int Gelezen { get; }

    /// <summary>The line the current row begins on; the header is 1.</summary>
    int Regel { get; }

    /// <summary>Finds the columns; false when the month is refused for it.</summary>
    bool LeesKop(IReadOnlyList<Kolom> kolommen);

    /// <summary>Goes to the next row; false at the end, or when the month is refused.</summary>
    bool Volgende();

    /// <summary>A field of the current row in the form of the contract (UTF-8), without the blanks around it.</summary>
    ReadOnlySpan<byte> Veld(Kolom kolom);
}
