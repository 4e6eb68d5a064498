namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The stock and flow of one month in one area, in cases. Without the month before only <see cref="Eind"/> is known.
/// Source: rekenregels, "Stroom".
/// </summary>
/// <param name="Maand">The month.</param>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="Begin">Cases open at the end of the month before.</param>
/// <param name="Instroom">New cases that began in the month.</param>
/// <param name="NagekomenInstroom">New cases that began earlier.</param>
/// <param name="Uitstroom">Cases gone that ended in the month.</param>
/// <param name="NagekomenUitstroom">Cases gone that ended earlier.</param>
/// <param name="Verdwenen">Cases gone without a loaded row: a finding.</param>
/// <param name="OvergangIn">Cases that came from another municipality.</param>
/// <param name="OvergangUit">Cases that went to another municipality.</param>
/// <param name="Eind">Cases open at the end of the month.</param>
public sealed record Stroomregel(
    Maand Maand, string Gemeente, int? Begin, int? Instroom, int? NagekomenInstroom, int? Uitstroom,
    int? NagekomenUitstroom, int? Verdwenen, int? OvergangIn, int? OvergangUit, int Eind)
{
    /// <summary>
    /// Whether eind = begin + instroom + nagekomen instroom − uitstroom − nagekomen uitstroom − verdwenen
    /// + overgang in − overgang uit; null without the month before.
    /// </summary>
    public bool? Sluit => Begin is null
        ? null
        : Eind == Begin + Instroom + NagekomenInstroom - Uitstroom - NagekomenUitstroom - Verdwenen + OvergangIn - OvergangUit;
}
