using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Reports.Speech;

/// <summary>
/// Verdicts in words and sign, never in colour alone. Without a value or without a norm there is no verdict.
/// </summary>
public static class Oordelen
{
    /// <summary>What "net niet" means, as it stands with the definitions in every report.</summary>
    public const string NetNietUitleg =
        "‘Net niet gehaald’ betekent: bij aantallen hoogstens 5 % van de afspraak te weinig, bij aandelen hoogstens "
        + "2 procentpunt naast de afspraak, bij groei hoogstens een half procentpunt, bij een cijfer hoogstens 0,2 punt.";

    // A binary fraction such as 0.8 − 0.78 is a hair more than 0.02; the margin is meant as a person writes it.
    private const double Haar = 1e-9;

    /// <summary>The sign before the words: ✓, ✗ or –.</summary>
    public static string Teken(this Oordeel oordeel) => oordeel switch
    {
        Oordeel.Gehaald => "✓",
        Oordeel.NetNietGehaald or Oordeel.NietGehaald => "✗",
        _ => Getallen.Geen,
    };

    /// <summary>The words alone.</summary>
    public static string Woorden(this Oordeel oordeel) => oordeel switch
    {
        Oordeel.Gehaald => "gehaald",
        Oordeel.NetNietGehaald => "net niet gehaald",
        Oordeel.NietGehaald => "niet gehaald",
        Oordeel.NogNietTeZeggen => "nog niet te zeggen",
        _ => "geen afspraak",
    };

    /// <summary>Sign and words: "✗ net niet gehaald".</summary>
    public static string Tekst(this Oordeel oordeel) => oordeel.Teken() + " " + oordeel.Woorden();

    /// <summary>
    /// The verdict on one outcome. In a running year only a count that has reached its norm is certain; everything else
    /// can still change, so it is not said.
    /// </summary>
    /// <param name="uitkomst">The outcome; its own verdict decides, this only adds the words.</param>
    /// <param name="soort">How the figure is made, which decides what near means.</param>
    /// <param name="jaarVoorbij">Whether the peildatum is the last day of the year.</param>
    public static Oordeel Van(KpiUitkomst uitkomst, KpiSoort soort, bool jaarVoorbij)
    {
        if (uitkomst.Norm is not { } norm)
        {
            return Oordeel.GeenAfspraak;
        }

        if (uitkomst.Waarde is not { } waarde || uitkomst.Behaald is not { } behaald)
        {
            return Oordeel.NogNietTeZeggen;
        }

        if (!jaarVoorbij)
        {
            return behaald && soort == KpiSoort.Aantal ? Oordeel.Gehaald : Oordeel.NogNietTeZeggen;
        }

        if (behaald)
        {
            return Oordeel.Gehaald;
        }

        return Math.Abs(waarde - norm) <= Marge(soort, norm) + Haar ? Oordeel.NetNietGehaald : Oordeel.NietGehaald;
    }

    private static double Marge(KpiSoort soort, double norm) => soort switch
    {
        KpiSoort.Aantal => Math.Abs(norm) * 0.05,
        KpiSoort.Aandeel => 0.02,
        KpiSoort.Groei => 0.005,
        _ => 0.2,
    };
}
