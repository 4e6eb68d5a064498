using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Generator.Parameters;
using RsdAnalytics.Seeds.Generator.Simulation;
using RsdAnalytics.Seeds.Generator.Writing;

namespace RsdAnalytics.Seeds.Generator;

/// <summary>
/// Writes synthetic month extracts in the form of the extract contract, from a simulation with a known truth. Nothing in them
/// stands for a real person: BSNs come from the range for tests, names of partners are invented.
/// </summary>
public static class Generator
{
    /// <summary>The file beside the month folders that marks all of them as synthetic; the load marks their ladingen from it.</summary>
    public const string Merkbestand = "synthetisch.txt";

    /// <summary>The file beside the month folders with the truth of the simulation: expected path, rates, what came of them.</summary>
    public const string Waarheidsbestand = "waarheid.json";

    /// <summary>
    /// Writes one folder (JJJJ-MM) a month in <paramref name="map"/>, month by month, with <see cref="Merkbestand"/> first and
    /// <see cref="Waarheidsbestand"/> last. An earlier synthetic set in the folder is replaced.
    /// </summary>
    /// <param name="opties">What to generate; the same options give the same bytes.</param>
    /// <param name="map">The folder; it is made when it is not there.</param>
    /// <param name="voortgang">Is told each month when it is written.</param>
    /// <param name="afbreken">Is looked at between two months.</param>
    /// <exception cref="ArgumentException">The options contradict or are out of range.</exception>
    /// <exception cref="InvalidOperationException">The folder holds months that are not marked as synthetic, or the numbers for test persons have run out.</exception>
    public static void Schrijf(GeneratorOpties opties, string map, IProgress<Maand>? voortgang = null, CancellationToken afbreken = default)
    {
        ArgumentNullException.ThrowIfNull(opties);
        ArgumentException.ThrowIfNullOrWhiteSpace(map);
        opties.Controleer();
        Doelmap.MaakKlaar(map);

        var simulatie = new Simulatie(opties);
        var levering = new Maandlevering(map, simulatie);
        var waarheid = Loop(
            simulatie, opties,
            (in Kalendermaand kalender, Maandwaarheid stap) =>
            {
                levering.Lever(kalender, stap.Stand.Sum());
                voortgang?.Report(kalender.Maand);
            },
            afbreken);
        Waarheid.Schrijf(Path.Combine(map, Waarheidsbestand), opties, waarheid);
    }

    /// <summary>
    /// The truth of a run without its extracts: the same simulation, nothing written. Every delivered month, and the months after
    /// the last one as far as <see cref="Waarheidsbestand"/> goes.
    /// </summary>
    /// <param name="opties">What would be generated.</param>
    /// <param name="afbreken">Is looked at between two months.</param>
    /// <exception cref="ArgumentException">The options contradict or are out of range.</exception>
    public static IReadOnlyList<Waarheidsmaand> Doorloop(GeneratorOpties opties, CancellationToken afbreken = default)
    {
        ArgumentNullException.ThrowIfNull(opties);
        opties.Controleer();
        var doel = new Doelpad(opties);
        var maanden = Loop(new Simulatie(opties), opties, (in Kalendermaand _, Maandwaarheid _) => { }, afbreken);
        return
        [
            .. maanden.Select(stap => new Waarheidsmaand(stap.Maand, doel.Totaal(stap.Maand), stap.Stand.Sum())),
            .. Maand.Reeks(opties.Tot.Volgende, opties.Tot.Plus(Waarheid.MaandenVooruit)).Select(maand => new Waarheidsmaand(maand, doel.Totaal(maand), null)),
        ];
    }

    private delegate void Geleverd(in Kalendermaand kalender, Maandwaarheid stap);

    private static List<Maandwaarheid> Loop(Simulatie simulatie, GeneratorOpties opties, Geleverd geleverd, CancellationToken afbreken)
    {
        var waarheid = new List<Maandwaarheid>();
        foreach (var maand in Maand.Reeks(opties.Van.Plus(-Simulatie.Aanloop), opties.Tot))
        {
            afbreken.ThrowIfCancellationRequested();
            var kalender = new Kalendermaand(maand, opties.Van);
            var stap = simulatie.Stap(kalender);
            if (kalender.Geleverd)
            {
                geleverd(kalender, stap);
                waarheid.Add(stap);
            }

            simulatie.RuimOp(kalender);
        }

        return waarheid;
    }
}
