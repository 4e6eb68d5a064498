namespace RsdAnalytics.Etl.Validate.Months;

/// <summary>M01: a required file is missing. Source: extractcontract, "What is checked".</summary>
internal static class M01Bestand
{
    public const string Code = "M01";

    public static Bevinding? Controleer(string map, string bestand)
    {
        var pad = Path.Combine(map, bestand);
        if (File.Exists(pad))
        {
            return null;
        }

        return new Bevinding(Code, bestand, null, null, Directory.Exists(pad)
            ? $"{bestand} is een map en geen bestand. Lever het bestand {bestand}."
            : $"Het bestand {bestand} ontbreekt. Lever de maand volledig aan.");
    }
}
