namespace RsdAnalytics.Etl.Contract;

/// <summary>A column of a file of the extract contract: all that a check of it, and a description of it for a supplier, is made from.</summary>
/// <param name="Index">Its place in the contract's order, from 0; a file may have another order.</param>
/// <param name="Naam">The name in the header.</param>
/// <param name="Verplicht">Whether a row must have a value in it. The column itself must always be there.</param>
/// <param name="Vorm">What a value of it may be.</param>
/// <param name="Uitleg">What it holds, in Dutch, for the supplier.</param>
internal sealed record Kolom(int Index, string Naam, bool Verplicht, Kolomvorm Vorm, string Uitleg);
