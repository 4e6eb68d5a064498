using System.Collections.Immutable;

namespace RsdAnalytics.Reports.Document;

/// <summary>Where a report comes from: enough to make the same report again.</summary>
/// <param name="Peildatum">The day on which the figures are judged; null for a page that holds no figures.</param>
/// <param name="Lading">The newest lading the figures know of; null where there is none.</param>
/// <param name="Definitieversie">The version of the definitions, for example "rekenregels 2024–2026, versie 1".</param>
/// <param name="Opdrachtregel">The command that made the report.</param>
/// <param name="Synthetisch">Whether the figures come from generated data; every page, sheet and chart then says so.</param>
public sealed record Kenmerken(
    DateOnly? Peildatum, long? Lading, string Definitieversie, string Opdrachtregel, bool Synthetisch);

/// <summary>A part of a report with one message.</summary>
/// <param name="Id">Unique within the report: lower-case letters, digits and hyphens.</param>
/// <param name="Naam">The short name: a sheet's tab, an entry of the contents. At most 31 characters.</param>
/// <param name="Kop">The message, a sentence with its figure.</param>
/// <param name="Blokken">The parts, in the order of reading.</param>
/// <param name="Voetnoten">Notes that belong to the whole section.</param>
public sealed record Sectie(
    string Id, string Naam, string Kop, ImmutableArray<Blok> Blokken, ImmutableArray<string> Voetnoten);

/// <summary>
/// A report as it is meant, before it has a form. The page, the workbook and the charts are all written from this one
/// model, so that they can never disagree.
/// </summary>
/// <param name="Titel">The title.</param>
/// <param name="Ondertitel">One line below it: of whom, over what.</param>
/// <param name="Kenmerken">Where the report comes from.</param>
/// <param name="Secties">The sections; the first is what a reader sees first.</param>
public sealed record Rapport(string Titel, string Ondertitel, Kenmerken Kenmerken, ImmutableArray<Sectie> Secties)
{
    /// <summary>Whether it must print on two sheets: then its type is small, and the data of charts stay on the screen.</summary>
    public bool Kort { get; init; }

    /// <summary>The words of the band on generated data.</summary>
    public const string SynthetischBericht =
        "Synthetische gegevens: dit rapport is gemaakt met verzonnen gegevens. De cijfers gaan niet over echte inwoners.";
}
