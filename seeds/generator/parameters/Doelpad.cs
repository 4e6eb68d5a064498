using RsdAnalytics.Model;

namespace RsdAnalytics.Seeds.Generator.Parameters;

/// <summary>The courses of <see cref="Kalibratie"/> at the scale and in the scenario of one run.</summary>
internal sealed class Doelpad(GeneratorOpties opties)
{
    /// <summary>Scenarios part after this month.</summary>
    public static readonly Maand Splitsing = new(2023, 12);

    private const double KrimpPerJaar = -0.03;
    private const double GroeiPerJaar = 0.04;

    // As in spring 2020, but a little stronger: up within four months, then partly back within a year.
    private static readonly double[] Sprong = [0.015, 0.035, 0.05, 0.06, 0.06, 0.058, 0.054, 0.05, 0.046, 0.042, 0.038, 0.034, 0.03, 0.027, 0.025];

    public double Schaal => opties.Schaal;

    /// <summary>Expected open cases at the end of the month, all gemeenten.</summary>
    public double Totaal(Maand maand) =>
        opties.Schaal * Trend(maand) * (1 + Kalibratie.Seizoen[maand.Nummer - 1]);

    /// <summary>Expected open cases of one gemeente at the end of the month.</summary>
    public double Gemeente(int gemeente, Maand maand) => Totaal(maand) * Kalibratie.Gemeenteaandeel[gemeente].Op(maand);

    /// <summary>How much larger the caseload is than in the basis scenario.</summary>
    public double Verhouding(Maand maand) => Trend(maand) / Kalibratie.Dossiers.Op(maand);

    public double ZorgEnOndersteuning(Maand maand) => opties.Schaal * Kalibratie.ZorgEnOndersteuning.Op(maand) * Verhouding(maand);

    public double Loonkostensubsidies(Maand maand) => opties.Schaal * Kalibratie.Loonkostensubsidies.Op(maand);

    public double Plaatsingen(Maand maand) => opties.Schaal * Kalibratie.PlaatsingMetUitstroom.PerJaarOp(maand) / 12
        * Kalibratie.Plaatsingsseizoen[maand.Nummer - 1];

    public double Herplaatsingen(Maand maand) => opties.Schaal * Kalibratie.Herplaatsing.PerJaarOp(maand) / 12;

    public double Gesprekken(Maand maand, double perJaar) => opties.Schaal * perJaar / 12 * Kalibratie.Gespreksseizoen[maand.Nummer - 1];

    private double Trend(Maand maand)
    {
        var basis = Kalibratie.Dossiers.Op(maand);
        switch (opties.Scenario)
        {
            case Scenario.Krimp when maand > Splitsing:
                return Kalibratie.Dossiers.Op(Splitsing) * Groeifactor(KrimpPerJaar, maand);
            case Scenario.Groei when maand > Splitsing:
                return Kalibratie.Dossiers.Op(Splitsing) * Groeifactor(GroeiPerJaar, maand);
            case Scenario.Schok when maand >= opties.Schokmaand:
                return basis * (1 + Sprong[Math.Min(maand.MaandenSinds(opties.Schokmaand), Sprong.Length - 1)]);
            default:
                return basis;
        }
    }

    // Whole years compound, within a year the line is straight: no power function, so the same bits everywhere.
    private static double Groeifactor(double perJaar, Maand maand)
    {
        var maanden = maand.MaandenSinds(Splitsing);
        var factor = 1.0;
        for (; maanden >= 12; maanden -= 12)
        {
            factor *= 1 + perJaar;
        }

        return factor * (1 + (perJaar * maanden / 12));
    }
}
