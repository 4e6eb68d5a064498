using System.Text;
using Bogus;

namespace RsdAnalytics.Seeds.Generator.Records;

/// <summary>
/// Invented names for the partners of the Leer- en Ontwikkelnetwerk: some fifty re-integration companies (B ch. 4), after the RSD itself.
/// They are the same for every seed: a partner is no outcome of the simulation.
/// </summary>
internal static class Leon
{
    /// <summary>The number of the RSD's own people, for what is not bought.</summary>
    public const byte EigenDienst = 0;

    public static readonly byte[][] Partners = Maak();

    private static byte[][] Maak()
    {
        const int Aantal = 48;
        var faker = new Faker("nl") { Random = new Randomizer(2018) };
        string[] soorten =
        [
            "Re-integratie", "Loopbaanroute", "Werkkompas", "Jobcoaching", "Talentwerk", "Leerwerkplaats", "Taal en Werk", "Opstap", "Werkvitaal", "Groeiplan",
        ];
        var namen = new List<string> { "RSD de Liemers" };
        while (namen.Count <= Aantal)
        {
            var naam = $"{faker.Name.LastName()} {faker.Random.ArrayElement(soorten)}";
            if (!namen.Contains(naam))
            {
                namen.Add(naam);
            }
        }

        return [.. namen.Select(Encoding.UTF8.GetBytes)];
    }
}
