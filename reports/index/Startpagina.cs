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
    /// <param name="groepen">Where it is, the most important first.</param>
    /// <param name="kenmerken">Where it comes from.</param>
    public static Rapport Maak(string titel, ImmutableArray<Indexgroep> groepen, Kenmerken kenmerken) => new(
        titel, "RSD de Liemers", kenmerken,
        [.. groepen.Where(g => g.Verwijzingen.Length > 0).Select(g => new Sectie(g.Id, g.Naam, g.Naam, [new Verwijzingenblok(g.Verwijzingen)], []))]);
}

/// <summary>Files that belong together on the page that leads to all of them.</summary>
/// <param name="Id">Unique within the page: lower-case letters, digits and hyphens.</param>
/// <param name="Naam">The heading.</param>
/// <param name="Verwijzingen">The files, the most important first.</param>
public sealed record Indexgroep(string Id, string Naam, ImmutableArray<Verwijzing> Verwijzingen);
