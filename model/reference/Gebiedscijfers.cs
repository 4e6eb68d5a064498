namespace RsdAnalytics.Model.Reference;

/// <summary>A municipality that was absorbed: a series from before that day must add it.</summary>
/// <param name="CbsCode">Its CBS code.</param>
/// <param name="Naam">Its name.</param>
/// <param name="OpgegaanIn">The municipality it became part of.</param>
/// <param name="Per">The first day on which it no longer existed.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
public sealed record Voorloper(string CbsCode, string Naam, Gemeente OpgegaanIn, DateOnly Per, string Bron);

/// <summary>A number of inhabitants.</summary>
/// <param name="Peildatum">The day it was counted for.</param>
/// <param name="Gemeente">The municipality; null for all together.</param>
/// <param name="Aantal">The number of inhabitants.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
public sealed record Inwonertal(DateOnly Peildatum, Gemeente? Gemeente, int Aantal, string Bron);

/// <summary>Which count a published number of cases belongs to; the opdracht has two for 1 January 2023 that differ.</summary>
public enum Dossierreeks
{
    /// <summary>The RSD's own count.</summary>
    Stand,

    /// <summary>The number the septembercirculaire's percentages are applied to.</summary>
    Septembercirculaire,
}

/// <summary>A number of cases that a document has published.</summary>
/// <param name="Peildatum">The day it was counted for.</param>
/// <param name="Gemeente">The municipality; null for all together.</param>
/// <param name="Reeks">The count it belongs to.</param>
/// <param name="Aantal">The number of cases.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
/// <param name="Opmerking">What a reader should know beside it; empty when nothing.</param>
public sealed record GepubliceerdDossiertal(
    DateOnly Peildatum, Gemeente? Gemeente, Dossierreeks Reeks, int Aantal, string Bron, string Opmerking);

/// <summary>A result that a document has published about a period.</summary>
/// <param name="Onderwerp">Short code of what was counted, for example lks_personen.</param>
/// <param name="Van">The first day of the period.</param>
/// <param name="TotEnMet">The last day of the period.</param>
/// <param name="Waarde">The number.</param>
/// <param name="Eenheid">Its unit in words.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
/// <param name="Opmerking">What a reader should know beside it; empty when nothing.</param>
public sealed record GepubliceerdResultaat(
    string Onderwerp, DateOnly Van, DateOnly TotEnMet, decimal Waarde, string Eenheid, string Bron, string Opmerking);
