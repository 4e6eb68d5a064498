namespace RsdAnalytics.Model.Reference;

/// <summary>A file that the reference data was read from: the account of where every number comes from.</summary>
/// <param name="Naam">The name of the file.</param>
/// <param name="Vervangen">Whether a folder replaced the file that comes with the program.</param>
/// <param name="Rijen">The number of rows.</param>
/// <param name="Hash">SHA-256 of its bytes in lower-case hexadecimal digits.</param>
/// <param name="Bronnen">The documents and chapters its rows name, each once, in the order of the file.</param>
public sealed record Referentiebestand(string Naam, bool Vervangen, int Rijen, string Hash, IReadOnlyList<string> Bronnen);
