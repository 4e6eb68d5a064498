namespace RsdAnalytics.Etl.Contract;

/// <summary>A column of a file of the extract contract.</summary>
/// <param name="Index">Its place in the contract's order, from 0; a file may have another order.</param>
/// <param name="Naam">The name in the header.</param>
/// <param name="Verplicht">Whether a row must have a value in it. The column itself must always be there.</param>
internal sealed record Kolom(int Index, string Naam, bool Verplicht);
