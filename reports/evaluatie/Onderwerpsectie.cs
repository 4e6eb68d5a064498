using System.Collections.Immutable;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>What the sections of the subjects share: their footnotes come from the definitions, and an absent subject says why.</summary>
internal static class Onderwerpsectie
{
    /// <summary>A section that explains itself with the definitions of its subject.</summary>
    public static Sectie Maak(string id, string naam, string kop, ImmutableArray<Blok> blokken, IReadOnlyList<Rekenregel> regels) =>
        new(id, naam, kop, blokken, [.. regels.Select(Noot)]);

    /// <summary>A section of a subject that cannot be made; it says why.</summary>
    public static Sectie Leeg(EvaluatieGegevens gegevens, string id, string naam) =>
        new(id, naam, "Hierover zijn nog geen cijfers", [new Alinea(gegevens.Onderwerpen.Redenen.GetValueOrDefault(id, "De gegevens ontbreken in het warehouse."))], []);

    /// <summary>A column of numbers.</summary>
    public static Kolom Getal(string kop, string? eenheid = null, double breedte = 13) => new(kop, eenheid, breedte, Rechts: true);

    /// <summary>A number of persons, cases or months.</summary>
    public static Cel Aantal(double? waarde, string reden) => waarde is { } getal ? new Getalcel(getal, Getalvorm.Aantal) : new Leegcel(reden);

    /// <summary>A fraction as a percentage.</summary>
    public static Cel Aandeel(double? waarde, string reden) => waarde is { } getal ? new Getalcel(getal, Getalvorm.Procent) : new Leegcel(reden);

    /// <summary>Whole euros to read, exact in the cell.</summary>
    public static Cel Euro(Bedrag? bedrag, string reden) => bedrag is { } b ? new Getalcel((double)b.Euro, Getalvorm.Euro) : new Leegcel(reden);

    /// <summary>The same number with the formula that a spreadsheet computes it with.</summary>
    public static Cel Met(this Cel cel, string sjabloon, params Celverwijzing[] cellen) =>
        cel is Getalcel getal ? getal with { Formule = new Formule(sjabloon, [.. cellen]) } : cel;

    private static string Noot(Rekenregel regel) =>
        $"{regel.Naam}: {regel.Definitie}{(regel.Keuze.Length > 0 ? " " + regel.Keuze : "")} ({regel.Bron})";
}
