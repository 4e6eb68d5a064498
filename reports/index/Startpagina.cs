using System.Collections.Immutable;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Index;

/// <summary>The page that leads to everything that was written: index.html.</summary>
public static class Startpagina
{
    /// <summary>The name of the file.</summary>
    public const string Bestand = "index.html";

    /// <summary>Makes the page.</summary>
    /// <param name="titel">What was made.</param>
    /// <param name="verwijzingen">Where it is, the most important first.</param>
    /// <param name="kenmerken">Where it comes from.</param>
    public static Rapport Maak(string titel, ImmutableArray<Verwijzing> verwijzingen, Kenmerken kenmerken) => new(
        titel, "RSD de Liemers", kenmerken,
        [new Sectie("inhoud-van-de-map", "Inhoud", "Begin bovenaan", [new Verwijzingenblok(verwijzingen)], [])]);
}
