using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>Key results as cells and words, the same in every section.</summary>
internal static class Kpicellen
{
    /// <summary>How a kind of figure is shown.</summary>
    public static Getalvorm Vorm(KpiSoort soort) => soort switch
    {
        KpiSoort.Aantal => Getalvorm.Aantal,
        KpiSoort.Score => Getalvorm.EenDecimaal,
        _ => Getalvorm.Procent,
    };

    /// <summary>A figure, or a dash with the reason.</summary>
    /// <param name="definitie">The key result.</param>
    /// <param name="uitkomst">What it became; null where it was not counted.</param>
    /// <param name="jaar">The year, where it is not the year of the report.</param>
    public static Cel Waarde(KpiDefinitie definitie, KpiUitkomst? uitkomst, int? jaar = null) => uitkomst switch
    {
        null => new Leegcel(definitie.PerGemeente ? $"Over {Jaar(jaar)} zijn geen maanden geladen." : $"{definitie.Naam} is er alleen voor de drie gemeenten samen."),
        { Waarde: { } waarde } => new Getalcel(waarde, Vorm(definitie.Soort)),
        _ => new Leegcel(Reden(definitie, uitkomst, jaar)),
    };

    /// <summary>Why a figure has no value.</summary>
    public static string Reden(KpiDefinitie definitie, KpiUitkomst uitkomst, int? jaar = null) => definitie.Soort switch
    {
        KpiSoort.Score => $"Over {Jaar(jaar)} is (nog) geen meting geleverd.",
        KpiSoort.Groei when uitkomst.Noemer is null => "Het jaar ervoor is niet geladen, dus er is niets om mee te vergelijken.",
        KpiSoort.Groei => "Het jaar ervoor was het aantal nul.",
        KpiSoort.Aandeel => "Er was niemand om te meten.",
        _ => $"Over {Jaar(jaar)} zijn geen maanden geladen.",
    };

    private static string Jaar(int? jaar) => jaar is { } ander ? Speech.Datums.Jaar(ander) : "dit jaar";

    /// <summary>The norm in words: minstens 250, hoogstens 25,0 %; a dash without one.</summary>
    public static string Afspraak(EvaluatieGegevens gegevens, KpiDefinitie definitie) =>
        gegevens.Referentie.Norm(definitie.Code, gegevens.Jaar) is { } afspraak
            ? (IsMaximum(gegevens, definitie) ? "hoogstens " : "minstens ") + Vorm(definitie.Soort).Tekst(afspraak.Norm)
            : Speech.Getallen.Geen;

    /// <summary>Whether the norm is an upper bound.</summary>
    public static bool IsMaximum(EvaluatieGegevens gegevens, KpiDefinitie definitie) =>
        gegevens.Referentie.Norm(definitie.Code, gegevens.Jaar)?.Richting == Model.Reference.Richting.Maximaal;

    /// <summary>The key results something was agreed about in the year.</summary>
    public static IReadOnlyList<KpiDefinitie> MetAfspraak(EvaluatieGegevens gegevens) =>
        [.. KpiDefinities.Alle.Where(d => gegevens.Referentie.Norm(d.Code, gegevens.Jaar) is not null)];

    /// <summary>A result in a sentence: "inwoners geplaatst (243, afgesproken minstens 250)".</summary>
    public static string InZin(EvaluatieGegevens gegevens, KpiDefinitie definitie)
    {
        var naam = Speech.Zinnen.KleineLetter(definitie.Naam);
        var waarde = gegevens.Uitkomst(definitie.Code, Model.Gemeente.Totaal)?.Waarde is { } w ? Vorm(definitie.Soort).Tekst(w) : Speech.Getallen.Geen;
        return $"{naam} ({waarde}, afgesproken {Afspraak(gegevens, definitie)})";
    }
}
