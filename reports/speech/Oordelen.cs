using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Reports.Speech;

/// <summary>
/// Verdicts in words and sign, never in colour alone. Without a value or without a norm there is no verdict.
/// </summary>
public static class Oordelen
{
    // How far from the norm is near. Of a count it is a share of the norm; of the others it is in the unit of the figure.
    private const double NabijAantal = 0.05;
    private const double NabijAandeel = 0.02;
    private const double NabijGroei = 0.005;
    private const double NabijCijfer = 0.2;

    private const double Procent = 100;

    /// <summary>What "net niet" means, as it stands with the definitions in every report.</summary>
    public static string NetNietUitleg { get; } =
        $"‘Net niet gehaald’ betekent: bij aantallen hoogstens {Getallen.Procent(NabijAantal, 0)} van de afspraak te weinig, bij aandelen hoogstens "
        + $"{Getallen.Getal(NabijAandeel * Procent)} procentpunt naast de afspraak, bij groei hoogstens {Getallen.Getal(NabijGroei * Procent, 1)} procentpunt, "
        + $"bij een cijfer hoogstens {Getallen.Getal(NabijCijfer, 1)} punt.";

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
        KpiSoort.Aantal => Math.Abs(norm) * NabijAantal,
        KpiSoort.Aandeel => NabijAandeel,
        KpiSoort.Groei => NabijGroei,
        _ => NabijCijfer,
    };
}
