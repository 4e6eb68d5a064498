using System.Globalization;
using System.Text;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Seeds.Generator.Parameters;

namespace RsdAnalytics.Seeds.Generator;

/// <summary>
/// Invents BUIG budgets that belong to generated extracts, as reference files of one's own: what the extracts spend in a year,
/// shifted per gemeente so that a surplus, a deficit that is borne and one above the threshold all occur. Their source says that
/// they are synthetic.
/// </summary>
public static class Buigbudgetten
{
    /// <summary>The budgets.</summary>
    public const string Budgetbestand = "buig_budget.csv";

    /// <summary>The council's consent that a vangnetuitkering needs.</summary>
    public const string Verklaringbestand = "vangnetverklaring.csv";

    private const string Bron = BuigBudget.SynthetischeBron + ": verzonnen bij de gegenereerde extracten, geen bekendgemaakt bedrag";
    private const int MaandenPerJaar = 12;

    // From this year on wage subsidies are funded on what they were a year before (opdracht 2024–2026, ch. 4, pijler 1).
    private const int LksOpRealisatie = 2022;

    // The objective distribution gives one gemeente more than it spends and another less (domeinfeiten 1.2); how much is a choice.
    private static readonly double[] Verdeeleffect = [0.03, -0.10, -0.02];

    // What is announced first is lower than what it becomes: definitive macro budgets of 2023 and 2025 were 11 and 4 % above it.
    private static readonly (string Status, double Deel, int JaarEerder, int Maand)[] Aankondigingen =
        [("voorlopig", 0.95, 1, 10), ("nader voorlopig", 0.98, 0, 5), ("definitief", 1, 0, 10)];

    /// <summary>Writes <see cref="Budgetbestand"/> and <see cref="Verklaringbestand"/>, for the years of the extracts.</summary>
    /// <param name="opties">What the extracts were generated with; the same options give the same bytes.</param>
    /// <param name="extracts">The folder of the extracts.</param>
    /// <param name="map">The folder to write in; it is made when it is not there.</param>
    /// <exception cref="IOException">A month of the extracts is not there.</exception>
    public static void Schrijf(GeneratorOpties opties, string extracts, string map)
    {
        ArgumentNullException.ThrowIfNull(opties);
        ArgumentException.ThrowIfNullOrWhiteSpace(extracts);
        ArgumentException.ThrowIfNullOrWhiteSpace(map);
        var lasten = new Dictionary<(int Jaar, int Gemeente), Jaarlast>();
        foreach (var maand in Maand.Reeks(opties.Van, opties.Tot))
        {
            Lees(Path.Combine(extracts, maand.ToString(), "uitkeringslasten.csv"), maand.Jaar, lasten);
        }

        Directory.CreateDirectory(map);
        Schrijf(Path.Combine(map, Budgetbestand), "gemeente;jaar;status;bedrag;bekendgemaakt_op;bron", Budgetten(opties, lasten));
        Schrijf(Path.Combine(map, Verklaringbestand), "gemeente;jaar;instemming_raad;maatregelen;bron", Verklaringen(opties));
    }

    private static IEnumerable<string> Budgetten(GeneratorOpties opties, Dictionary<(int Jaar, int Gemeente), Jaarlast> lasten)
    {
        var kans = new Kans(opties.Seed);
        for (var jaar = opties.Van.Jaar; jaar <= opties.Tot.Jaar; jaar++)
        {
            for (var g = 0; g < Kalibratie.Gemeenten.Length; g++)
            {
                var nu = lasten[(jaar, g)];
                var lks = jaar >= LksOpRealisatie && lasten.TryGetValue((jaar - 1, g), out var vorig) ? vorig.Lks : nu.Lks;
                var geheel = (nu.ZonderLks * (1 + Verdeeleffect[g] + (0.04 * (kans.Trek() - 0.5)))) + lks;
                foreach (var (status, deel, eerder, maand) in Aankondigingen)
                {
                    var dag = new DateOnly(jaar - eerder, maand, 1);
                    if (dag <= opties.Tot.LaatsteDag)
                    {
                        // Whole hundreds of euros, and never nothing.
                        var bedrag = Math.Max(1, (long)Math.Round(geheel * deel / 100)) * 100;
                        yield return string.Create(CultureInfo.InvariantCulture, $"{Kalibratie.Gemeenten[g]};{jaar};{status};{bedrag};{dag:yyyy-MM-dd};{Bron}");
                    }
                }
            }
        }
    }

    // The councils consent in every year that is over.
    private static IEnumerable<string> Verklaringen(GeneratorOpties opties) =>
        from jaar in Enumerable.Range(opties.Van.Jaar, opties.Tot.Jaar - opties.Van.Jaar)
        from gemeente in Kalibratie.Gemeenten
        select string.Create(CultureInfo.InvariantCulture, $"{gemeente};{jaar};ja;ja;{Bron}");

    // The generator's own form: no quotes, a comma before the cents.
    private static void Lees(string pad, int jaar, Dictionary<(int Jaar, int Gemeente), Jaarlast> lasten)
    {
        foreach (var groep in File.ReadLines(pad).Skip(1).Select(regel => regel.Split(';')).GroupBy(velden => Array.IndexOf(Kalibratie.Gemeenten, velden[0])))
        {
            var som = lasten.GetValueOrDefault((jaar, groep.Key));
            lasten[(jaar, groep.Key)] = new Jaarlast(
                som.Maanden + 1, som.Netto + groep.Sum(v => Euro(v[2]) - Euro(v[3])), som.LksLasten + groep.Sum(v => Euro(v[4])));
        }
    }

    private static decimal Euro(string tekst) => decimal.Parse(tekst.Replace(',', '.'), CultureInfo.InvariantCulture);

    private static void Schrijf(string pad, string kop, IEnumerable<string> rijen) =>
        File.WriteAllText(pad, string.Join('\n', rijen.Prepend(kop)) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>What the months of one year cost, in euros.</summary>
    private readonly record struct Jaarlast(int Maanden, decimal Netto, decimal LksLasten)
    {
        /// <summary>Net spending on benefits in a whole year at this rate.</summary>
        public double ZonderLks => (double)(Netto * MaandenPerJaar / Maanden);

        /// <summary>Wage subsidies in a whole year at this rate.</summary>
        public double Lks => (double)(LksLasten * MaandenPerJaar / Maanden);
    }
}
