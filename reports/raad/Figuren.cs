namespace RsdAnalytics.Reports.Raad;

/// <summary>What is counted on the pages for the raad.</summary>
internal static class Figuren
{
    /// <summary>Cases open at a month end.</summary>
    public const string Stand = "stand";

    /// <summary>Cases that came into benefit; for Totaal, moves between the municipalities left out.</summary>
    public const string Instroom = "instroom";

    /// <summary>Cases that left benefit; for Totaal, moves left out.</summary>
    public const string Uitstroom = "uitstroom";

    /// <summary>Cases that a municipality gained: inflow and moves from another of the three.</summary>
    public const string Erbij = "erbij";

    /// <summary>Cases that a municipality lost: outflow and moves to another of the three.</summary>
    public const string Eraf = "eraf";

    /// <summary>Moves between the municipalities: not shown, but the difference between the sum of all and Totaal.</summary>
    public const string Verhuisd = "verhuisd";

    /// <summary>Persons with loonkostensubsidie in a year.</summary>
    public const string Lks = "lks";

    /// <summary>Cases on a higher trede than a year ago.</summary>
    public const string Omhoog = "omhoog";

    /// <summary>Cases on a lower trede than a year ago.</summary>
    public const string Omlaag = "omlaag";

    /// <summary>The other cases of a year ago: not shown.</summary>
    public const string Ladderrest = "ladderrest";

    /// <summary>The numerator of a share.</summary>
    public static string Teller(string kpi) => kpi + ".teller";

    /// <summary>The denominator of a share.</summary>
    public static string Noemer(string kpi) => kpi + ".noemer";

    /// <summary>What is left of a whole: not shown.</summary>
    public static string Rest(string deel) => deel + ".rest";
}
