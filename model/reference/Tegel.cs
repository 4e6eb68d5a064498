namespace RsdAnalytics.Model.Reference;

/// <summary>A tile of the werklandschap: the phase that a traject belongs to.</summary>
/// <param name="Code">EW01 … EW09; names are not unique, the code is.</param>
/// <param name="Naam">The name of the tile.</param>
/// <param name="Ondertitel">What the tile is about.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
public sealed record Tegel(string Code, string Naam, string Ondertitel, string Bron);
