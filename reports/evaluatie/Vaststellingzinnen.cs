using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>The words about an evaluatie that was laid down; the same in every report and on the screen.</summary>
public static class Vaststellingzinnen
{
    // More months than a reader can take in are told as a period.
    private const int MeesteMaanden = 4;

    /// <summary>The message: whether anything changed since.</summary>
    public static string Kop(Vaststellingverschil verschil)
    {
        var veranderd = verschil.Veranderd.Count();
        var dag = Datums.Dag(verschil.Vastgesteld.Dag);
        if (verschil.Regels.Count == 0)
        {
            return $"De evaluatie is vastgesteld op {dag}; op die peildatum zijn de uitkomsten niet meer te tellen";
        }

        return veranderd == 0
            ? $"Sinds de vaststelling op {dag} is geen resultaat veranderd"
            : $"Sinds de vaststelling op {dag} {(veranderd == 1 ? "is één uitkomst" : $"zijn {Getallen.Getal((decimal)veranderd)} uitkomsten")} veranderd";
    }

    /// <summary>What was laid down, and what can have changed it.</summary>
    public static IEnumerable<string> Alineas(Vaststellingverschil verschil)
    {
        var kenmerk = verschil.Vastgesteld.Kenmerk;
        yield return $"De evaluatie van {Datums.Jaar(kenmerk.Peildatum.Jaar)} is vastgesteld met peildatum {Datums.Dag(kenmerk.Peildatum.Dag)}, op de gegevens tot en met lading {Getallen.Getal((decimal)kenmerk.Lading)}.";
        yield return verschil.Maanden.Count == 0
            ? "Sindsdien is geen maand geleverd of vervangen."
            : $"Sindsdien {(verschil.Maanden.Count == 1 ? "is één maand" : $"zijn {Getallen.Getal((decimal)verschil.Maanden.Count)} maanden")} geleverd of vervangen: {Maanden([.. verschil.Maanden.Select(m => m.Maand)])}.";
        if (verschil.Referentie.Count > 0)
        {
            yield return $"De referentiegegevens zijn niet meer dezelfde: {Zinnen.Opsomming([.. verschil.Referentie])}.";
        }

        if (verschil.AndereDefinities)
        {
            yield return "De tekst van een of meer rekenregels is sindsdien veranderd.";
        }
    }

    /// <summary>What happened to a month: vervangen, toegevoegd, vervallen.</summary>
    public static string Soort(Maandverschil maand) => maand switch
    {
        { Van: null } => "toegevoegd",
        { Naar: null } => "vervallen",
        _ => "opnieuw geleverd",
    };

    /// <summary>Why an outcome is not the same any more; a dash when it is.</summary>
    public static string Oorzaak(Vaststellingverschil verschil, Vaststellingregel regel)
    {
        if (!regel.Veranderd)
        {
            return Getallen.Geen;
        }

        // A line of another month may count otherwise through what was delivered: then the delivery is the cause, not that month.
        var geleverd = verschil.Maanden.Select(m => m.Maand).ToHashSet();
        if (regel.Maanden.Count > 0 && regel.Maanden.All(geleverd.Contains))
        {
            return $"regels van {Maanden(regel.Maanden)}";
        }

        if (verschil.Maanden.Count > 0)
        {
            return $"levering van {Maanden([.. verschil.Maanden.Select(m => m.Maand)])}";
        }

        return verschil switch
        {
            { Referentie.Count: > 0 } => "andere referentiegegevens",
            { AndereDefinities: true } => "andere rekenregels",
            _ => "een andere versie van het programma",
        };
    }

    /// <summary>How an outcome is shown.</summary>
    internal static Getalvorm Vorm(string code) => KpiDefinities.Zoek(code) is { } definitie ? Kpicellen.Vorm(definitie.Soort) : Getalvorm.Aantal;

    private static string Maanden(IReadOnlyList<Model.Maand> maanden) => maanden.Count > MeesteMaanden
        ? $"{Datums.Maand(maanden[0])} tot en met {Datums.Maand(maanden[^1])}"
        : Zinnen.Opsomming([.. maanden.Select(Datums.Maand)]);
}
