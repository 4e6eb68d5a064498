namespace RsdAnalytics.Model.Reference;

/// <summary>A benefit scheme that the BUIG budget pays for.</summary>
/// <param name="Code">PW, IOAW, IOAZ or BBZ.</param>
/// <param name="Naam">The full name.</param>
/// <param name="Statistiekcode">The code in the statutory monthly statistic (BUS field 8); empty when there is none.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
public sealed record Regeling(string Code, string Naam, string Statistiekcode, string Bron);
