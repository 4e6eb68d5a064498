namespace RsdAnalytics.Seeds.Generator.Parameters;

/// <summary>Chances per month and shares. None of them is published: they are chosen so that the published figures come out.</summary>
internal static class Kansen
{
    /// <summary>Number of steps of the werkladder; step 0 is trede 1, step 1 is 2a, step 6 is trede 6.</summary>
    public const int Treden = 7;

    /// <summary>How much nearer to placement each trede is (B ch. 4: people leave from every group, also from the bottom).</summary>
    public static readonly double[] Plaatsbaarheid = [0.06, 0.35, 1.0, 1.7, 2.6, 3.8, 4.8];

    /// <summary>How much more often people with an arbeidsbeperking are placed (B ch. 6: at least 75 of 250).</summary>
    public const double PlaatsbaarheidBeperking = 1.75;

    public static readonly double[] Omhoog = [0.003, 0.006, 0.030, 0.045, 0.055, 0.055, 0];
    public static readonly double[] Omlaag = [0, 0.006, 0.038, 0.018, 0.020, 0.022, 0.025];

    public const double AndereUitstroom = 0.0062;
    public const double AowUitstroom = 0.0016;
    public const double Verhuizing = 0.0012;
    public const double Gezinswijziging = 0.0012;
    public const double Ontheffingswijziging = 0.004;

    /// <summary>Share of the placements with outflow that end the whole benefit (B ch. 2: about 75 %).</summary>
    public const double Volledig = 0.75;

    /// <summary>Early end of a placement, a month, in its first half year: 0.979^6 is 88 % durable (B ch. 2: 89 %), 0.968^6 is 82 %.</summary>
    public static double VroegEinde(int jaar) => jaar switch
    {
        < 2021 => 0.027,
        <= 2023 => 0.021,
        _ => 0.032,
    };

    public const double LaterEinde = 0.012;

    /// <summary>How much less often a subsidised job ends: it comes with a jobcoach.</summary>
    public const double EindeMetLks = 0.6;

    /// <summary>A subsidy that stops while the job goes on.</summary>
    public const double SubsidieNietMeerNodig = 0.004;

    public const double TerugvalNaPlaatsing = 0.6;
    public const double TerugvalNaAnders = 0.10;
    public const double HerplaatsingNaVroegEinde = 0.6;

    /// <summary>Preventive talks after which the young person applies within half a year (B ch. 6: at most 25 %).</summary>
    public const double DoorstroomJongeren = 0.245;

    public const double DoorstroomOverig = 0.10;

    /// <summary>Start of a traject, by step of the werkladder.</summary>
    public static readonly double[] Trajectstart = [0.003, 0.008, 0.040, 0.055, 0.062, 0.066, 0.056];

    /// <summary>Young people without ontheffing are helped almost at once (B ch. 6: 90 % active).</summary>
    public const double TrajectstartJongere = 0.65;

    public const double JongereDirectActief = 0.92;

    /// <summary>Delivered one and two months late (CBS: a considerable part of the decisions is entered late).</summary>
    public const double EenMaandLaat = 0.09;
    public const double TweeMaandenLaat = 0.03;
}
