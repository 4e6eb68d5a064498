using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Publicatie;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Raad;

/// <summary>Numbers as the raad reads them in a cell, behind a bar and in a sentence.</summary>
internal sealed class Raadvorm(Raadcijfers cijfers)
{
    /// <summary>The words in the place of a number that is hidden for the sake of another.</summary>
    public const string NietGetoond = "niet getoond";

    private const string MeeNoot = "Dit aantal is niet getoond, omdat een klein aantal er anders mee is uit te rekenen.";
    private const string GeenNoot = "Dit cijfer is er niet: de maanden die ervoor nodig zijn, zijn niet geladen, of er was niemand om te meten.";

    /// <summary>Why a small number is not given; the words of the threshold itself.</summary>
    public string KleinNoot =>
        $"“{cijfers.Referentie.Publicatiedrempel.Weergave}” staat voor {cijfers.Referentie.Publicatiedrempel.Van} tot en met {cijfers.Referentie.Publicatiedrempel.TotEnMet}: zo’n klein aantal geven we niet, om mensen te beschermen.";

    /// <summary>A number in a table.</summary>
    public Cel Cel(Raadgetal getal, Getalvorm vorm) => getal switch
    {
        { Waarde: { } waarde } => new Getalcel(waarde, vorm),
        { Status: Celstatus.TeKlein } => new Tekstcel(cijfers.Referentie.Publicatiedrempel.Weergave) { Noot = KleinNoot },
        { Status: Celstatus.Meeverborgen } => new Tekstcel(NietGetoond) { Noot = MeeNoot },
        _ => new Leegcel(GeenNoot),
    };

    /// <summary>A number as a bar.</summary>
    public Staafwaarde Staaf(Raadgetal getal) => getal switch
    {
        { Waarde: { } waarde } => new Staafwaarde(waarde),
        { Status: Celstatus.TeKlein } => new Staafwaarde(null, cijfers.Referentie.Publicatiedrempel.Weergave, KleinNoot),
        { Status: Celstatus.Meeverborgen } => new Staafwaarde(null, NietGetoond, MeeNoot),
        _ => new Staafwaarde(null, null, GeenNoot),
    };

    /// <summary>A count in a sentence: "12", "minder dan 5"; null when nothing can be said.</summary>
    public string? InZin(Raadgetal getal) => getal switch
    {
        { Waarde: { } waarde } => Getallen.Getal(waarde),
        { Status: Celstatus.TeKlein } => $"minder dan {cijfers.Referentie.Publicatiedrempel.TotEnMet + 1}",
        _ => null,
    };

    /// <summary>A number in the text beside a chart: "12", "&lt; 5", "niet getoond" or "geen waarde".</summary>
    public string Kort(Raadgetal getal, Getalvorm vorm) =>
        getal is { Waarde: null, Status: null } ? "geen waarde" : Cel(getal, vorm).Tekst;

    /// <summary>The norm in words: "minstens 250".</summary>
    public string Afspraak(Raadresultaat r) => r.Norm is { } norm
        ? (IsMaximum(r) ? "hoogstens " : "minstens ") + Evaluatie.Kpicellen.Vorm(r.Definitie.Soort).Tekst(norm)
        : Getallen.Geen;

    /// <summary>Whether the norm is an upper bound.</summary>
    public bool IsMaximum(Raadresultaat r) =>
        cijfers.Referentie.Norm(r.Definitie.Code, cijfers.Jaar)?.Richting == Model.Reference.Richting.Maximaal;

    /// <summary>A result in a sentence: "inwoners geplaatst (243, afgesproken minstens 250)".</summary>
    public string InLijst(Raadresultaat r)
    {
        var naam = Zinnen.KleineLetter(r.Definitie.Naam);
        var waarde = r.Nu.Waarde is { } w ? Evaluatie.Kpicellen.Vorm(r.Definitie.Soort).Tekst(w) : Getallen.Geen;
        return r.Norm is null ? $"{naam} ({waarde})" : $"{naam} ({waarde}, afgesproken {Afspraak(r)})";
    }

    /// <summary>A chart with everything that is the same on all of them.</summary>
    public Grafiek Grafiek(string id, string titel, string ondertitel, string alternatief, params IReadOnlyList<Paneel> panelen) => new()
    {
        Id = id,
        Titel = titel,
        Ondertitel = ondertitel,
        Bron = cijfers.Bron,
        Alternatief = alternatief,
        Synthetisch = cijfers.Kenmerken.Synthetisch,
        Panelen = [.. panelen],
    };

    /// <summary>The description of a bar chart: every bar with its value.</summary>
    public static string Alternatief(Staafpaneel paneel) => string.Join(" ", paneel.Rijen.Select(rij =>
        rij.Naam + ": " + string.Join(", ", rij.Waarden.Select((w, i) =>
            (paneel.Reeksen.Length > 1 ? paneel.Reeksen[i].Naam.ToLowerInvariant() + " " : "")
            + (w.Waarde is { } getal ? paneel.Vorm.Tekst(getal) : w.Weergave ?? "geen waarde"))) + "."));

    /// <summary>The names of results, for a sentence.</summary>
    public static string Namen(IEnumerable<KpiDefinitie> definities) =>
        Zinnen.Opsomming([.. definities.Select(d => Zinnen.KleineLetter(d.Naam))]);
}
