using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// What a deficit means under the vangnet: pure rules, without a database. What is unknown is said, not guessed.
/// Source: rekenregels, "BUIG and vangnet"; the thresholds of each year are reference data with their certainty.
/// </summary>
internal static class VangnetRegels
{
    /// <summary>The outcome of one rule.</summary>
    /// <param name="regel">The rule of the year.</param>
    /// <param name="budget">The budget of the year; above zero.</param>
    /// <param name="resultaat">Budget − net spending.</param>
    /// <param name="voorlopig">Why budget or spending is not final, in Dutch; empty when both are.</param>
    /// <param name="toets">The multi-year condition.</param>
    /// <param name="verklaring">The council's consent and the measures; null when not recorded.</param>
    public static Vangnetuitkomst Uitkomst(
        Vangnetregel regel, Bedrag budget, Bedrag resultaat, string voorlopig, Toetsuitkomst toets, Vangnetverklaring? verklaring)
    {
        var tekort = BuigRegels.Tekort(resultaat, budget);
        var geheel = new Bedrag(Math.Max(0, -resultaat.Centen));
        if (tekort == 0)
        {
            return new(regel, Vangnetstatus.GeenTekort, toets, default(Bedrag), default(Bedrag), Zekerheid.Bevestigd, "");
        }

        if (regel.Drempel.Waarde is not { } drempel)
        {
            return new(regel, Vangnetstatus.Onbekend, toets, null, null, Zekerheid.NietGevonden, "De drempel van dit jaar is niet bekend.");
        }

        if (tekort <= drempel)
        {
            return new(regel, Vangnetstatus.OnderDrempel, toets, geheel, default(Bedrag), regel.Drempel.Zekerheid, "");
        }

        if (toets == Toetsuitkomst.NietVoldaan || verklaring is { InstemmingRaad: false } or { Maatregelen: false })
        {
            return new(regel, Vangnetstatus.GeenRecht, toets, geheel, default(Bedrag), regel.Toets.Zekerheid, Reden(toets, verklaring));
        }

        if (regel.EigenRisico(tekort) is not { } risico)
        {
            return new(regel, Vangnetstatus.Onbekend, toets, null, null, Zekerheid.NietGevonden, "De vergoeding boven de drempel is niet bekend.");
        }

        if (toets == Toetsuitkomst.Onbekend)
        {
            return new(regel, Vangnetstatus.Onbekend, toets, null, null, Zekerheid.NietGevonden, "De voorwaarde over meer jaren is niet bekend.");
        }

        var eigenRisico = Bedrag.VanEuro(risico * budget.Euro);
        var voorbehoud = Voorbehoud(voorlopig, toets, verklaring);
        return new(
            regel, voorbehoud.Length == 0 ? Vangnetstatus.Recht : Vangnetstatus.Voorwaardelijk, toets, eigenRisico, geheel - eigenRisico,
            MinstZeker(regel), voorbehoud);
    }

    /// <summary>The multi-year condition, from the results and budgets of the years that are known.</summary>
    public static Toetsuitkomst Toets(Vangnettoets toets, Func<int, (Bedrag Resultaat, Bedrag Budget)?> bekend)
    {
        if (toets.Soort == Meerjarentoets.Geen)
        {
            return Toetsuitkomst.Geen;
        }

        if (toets is not { Soort: not Meerjarentoets.Onbekend, VanJaar: { } van, TotEnMetJaar: { } tot, Drempel: { } drempel })
        {
            return Toetsuitkomst.Onbekend;
        }

        var jaren = Enumerable.Range(van, tot - van + 1).Select(bekend).ToList();
        return toets.Soort == Meerjarentoets.Samen ? Samen(jaren, drempel) : InJaren(jaren, drempel, toets.MinimumJaren ?? jaren.Count);
    }

    // The years together are divided by the budget of the last of them alone.
    private static Toetsuitkomst Samen(List<(Bedrag Resultaat, Bedrag Budget)?> jaren, decimal drempel)
    {
        if (jaren.Any(j => j is null))
        {
            return Toetsuitkomst.NietTeToetsen;
        }

        var samen = new Bedrag(jaren.Sum(j => j!.Value.Resultaat.Centen));
        return BuigRegels.Tekort(samen, jaren[^1]!.Value.Budget) > drempel ? Toetsuitkomst.Voldaan : Toetsuitkomst.NietVoldaan;
    }

    private static Toetsuitkomst InJaren(List<(Bedrag Resultaat, Bedrag Budget)?> jaren, decimal drempel, int minimum)
    {
        var haalt = jaren.Count(j => j is { } jaar && jaar.Resultaat.Centen < 0 && BuigRegels.Tekort(jaar.Resultaat, jaar.Budget) >= drempel);
        var onbekend = jaren.Count(j => j is null);
        return haalt >= minimum ? Toetsuitkomst.Voldaan
            : haalt + onbekend < minimum ? Toetsuitkomst.NietVoldaan
            : Toetsuitkomst.NietTeToetsen;
    }

    private static string Reden(Toetsuitkomst toets, Vangnetverklaring? verklaring) => string.Join(" ", new[]
    {
        toets == Toetsuitkomst.NietVoldaan ? "De voorwaarde over meer jaren is niet gehaald." : "",
        verklaring is { InstemmingRaad: false } ? "De raad heeft niet ingestemd." : "",
        verklaring is { Maatregelen: false } ? "Er zijn geen maatregelen vastgelegd." : "",
    }.Where(t => t.Length > 0));

    private static string Voorbehoud(string voorlopig, Toetsuitkomst toets, Vangnetverklaring? verklaring) => string.Join(" ", new[]
    {
        toets == Toetsuitkomst.NietTeToetsen ? "De voorwaarde over meer jaren is niet te toetsen: niet van alle jaren zijn budget en lasten bekend." : "",
        verklaring is null ? "Of de raad heeft ingestemd en of er maatregelen zijn, is niet vastgelegd." : "",
        voorlopig,
    }.Where(t => t.Length > 0));

    private static Zekerheid MinstZeker(Vangnetregel regel) =>
        new[] { regel.Drempel.Zekerheid, regel.Bovengrens.Zekerheid, regel.VergoedTussen.Zekerheid, regel.Toets.Zekerheid }.Max();
}
