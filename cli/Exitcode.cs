namespace RsdAnalytics.Cli;

/// <summary>What the command tells the shell. Source: ontwerp, "Command line".</summary>
internal static class Exitcode
{
    /// <summary>Done; refused rows alone are done too.</summary>
    public const int Klaar = 0;

    /// <summary>Failed.</summary>
    public const int Mislukt = 1;

    /// <summary>At least one month refused, or a blocking finding.</summary>
    public const int Geweigerd = 2;

    /// <summary>Wrong usage.</summary>
    public const int VerkeerdGebruik = 64;
}
