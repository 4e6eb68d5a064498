using Dapper;
using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Generator;
using RsdAnalytics.Tests.Seeds.Reference;

namespace RsdAnalytics.Tests.Figures.Halen;

/// <summary>Synthetic years in a warehouse, loaded once for all tests that look at them.</summary>
public sealed class VerzonnenJaren : IDisposable
{
    /// <summary>The last year of which December and what comes after it are loaded.</summary>
    public const int Laatste = 2025;

    public VerzonnenJaren()
    {
        using var referentie = new EigenMap().Met("resultaatafspraken.csv", Afspraken());
        Test = new Testwarehouse(referentie.Lees());
        using var map = new Werkmap();
        Generator.Schrijf(new GeneratorOpties { Van = new Maand(2018, 7), Tot = new Maand(Laatste + 1, 2), Dossiers = 500, Seed = 7 }, map.Pad);
        Test.Warehouse.Verbinding.Execute("pragma synchronous = off");
        Test.Laad(map.Pad);
    }

    internal Testwarehouse Test { get; }

    public void Dispose() => Test.Dispose();

    // Norms in proportion to 500 cases, near what the synthetic years reach, so that both outcomes occur.
    private static string[] Afspraken()
    {
        const string B = ";Test;Test, h. 1";
        return
        [
            "kpi;van_jaar;tot_en_met_jaar;norm;eenheid;richting;gebied;naam;bron",
            "K1;2021;2026;100;personen;minimaal;Totaal" + B, "K1A;2021;2026;32;personen;minimaal;Totaal" + B, "K2;2021;2026;78;personen;minimaal;Totaal" + B,
            "K3;2021;2026;88;%;minimaal;alle" + B, "K4;2021;2026;9;%;minimaal;alle" + B, "K5;2021;2026;22;%;minimaal;alle" + B,
            "K6;2021;2026;24;%;maximaal;alle" + B, "K7;2021;2026;89;%;minimaal;alle" + B, "K8;2021;2026;8;cijfer;minimaal;Totaal" + B,
        ];
    }
}
