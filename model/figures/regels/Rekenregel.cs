namespace RsdAnalytics.Model.Figures;

/// <summary>
/// One calculation rule in words for people: the text that the documentation, the footnotes of the reports and the column
/// descriptions share, so that they cannot differ.
/// </summary>
/// <param name="Onderwerp">The subject it belongs to, for example BUIG.</param>
/// <param name="Code">Short code, unique over all subjects, for example buig_eigen_risico.</param>
/// <param name="Naam">Its short Dutch name.</param>
/// <param name="Definitie">Exactly what is counted or calculated, in Dutch.</param>
/// <param name="Keuze">The choice that was made where the source leaves room, in Dutch; empty where there is none.</param>
/// <param name="Bron">Document and chapter the rule comes from.</param>
public sealed record Rekenregel(string Onderwerp, string Code, string Naam, string Definitie, string Keuze, string Bron);
