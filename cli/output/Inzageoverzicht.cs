using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Output;

/// <summary>
/// What is held on one person, readable for that person: per subject every line that was loaded, name and value under each other.
/// </summary>
internal static class Inzageoverzicht
{
    public static void Schrijf(TextWriter uit, IReadOnlyList<Inzagedeel>? delen)
    {
        if (delen is null)
        {
            uit.WriteLine("Over deze persoon bewaart het warehouse niets.");
            return;
        }

        uit.WriteLine("Dit bewaart het warehouse over deze persoon. Nummers en geboortedatum worden niet bewaard; dagen zijn geschreven als JJJJMMDD.");
        foreach (var deel in delen)
        {
            uit.WriteLine();
            uit.WriteLine($"{deel.Onderwerp}: {(deel.Rijen.Count == 0 ? "niets" : deel.Rijen.Count == 1 ? "1 regel" : $"{deel.Rijen.Count} regels")}");
            foreach (var rij in deel.Rijen)
            {
                uit.WriteLine($"  {string.Join("; ", deel.Kolommen.Zip(rij).Where(p => p.Second is not null).Select(p => $"{p.First} {p.Second}"))}");
            }
        }
    }
}
