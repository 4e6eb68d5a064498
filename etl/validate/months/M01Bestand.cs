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
            : Anders(map, bestand) is { } anders
                ? $"Het bestand {bestand} ontbreekt; er staat wel {anders}. Schrijf de naam zoals in het contract, in kleine letters."
                : $"Het bestand {bestand} ontbreekt. Lever de maand volledig aan.");
    }

    // The same name in other letters is the same file on some systems and another on others.
    private static string? Anders(string map, string bestand) => !Directory.Exists(map)
        ? null
        : Directory.GetFiles(map).Select(pad => Path.GetFileName(pad)).Order(StringComparer.Ordinal).FirstOrDefault(naam => naam.Equals(bestand, StringComparison.OrdinalIgnoreCase));
}
