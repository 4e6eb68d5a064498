using System.Globalization;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using Xunit.Abstractions;

namespace RsdAnalytics.Tests.Figures.Halen;

/// <summary>
/// On synthetic years the projection holds what it says: its 80 % intervals hold about 80 % of the outcomes, and what it calls
/// likely happens more often than what it calls unlikely. Every projection looks only at what was loaded by its own month.
/// </summary>
public class IjkingTests(VerzonnenJaren jaren, ITestOutputHelper uitvoer) : IClassFixture<VerzonnenJaren>
{
    private const int Eerste = 2021;

    [Fact]
    public void Stated_chances_and_intervals_are_calibrated_on_synthetic_years()
    {
        var paren = Paren(jaren.Test).ToList();

        Meld(paren);
        Assert.True(paren.Count >= 120, "too few projections to judge");
        Assert.InRange(paren.Average(p => p.Binnen ? 1.0 : 0), 0.68, 0.92);
        var oordelen = paren.Where(p => p.Kans is not null).ToList();
        double Vaak(double van, double tot) => oordelen.Where(p => p.Kans >= van && p.Kans <= tot).Select(p => p.Gehaald ? 1.0 : 0).DefaultIfEmpty(0.5).Average();
        Assert.InRange(Vaak(0, 0.2), 0, 0.25);
        Assert.InRange(Vaak(0.2, 0.8), 0.25, 0.75);
        Assert.InRange(Vaak(0.8, 1), 0.75, 1);
        Assert.InRange(oordelen.Average(p => p.Kans!.Value) - oordelen.Average(p => p.Gehaald ? 1.0 : 0), -0.12, 0.12);
        // Better than always saying how often norms are met on the whole.
        var basis = oordelen.Average(p => p.Gehaald ? 1.0 : 0);
        Assert.True(oordelen.Average(p => p.Fout) < 0.8 * basis * (1 - basis), "no better than the base rate");
    }

    [Fact]
    public void The_history_counts_over_a_calendar_year_what_the_key_results_count()
    {
        var (warehouse, referentie) = (jaren.Test.Warehouse, jaren.Test.Referentie);
        var geschiedenis = new Geschiedenis(warehouse, referentie, Stand.Nu);
        foreach (var jaar in Enumerable.Range(Eerste, 3))
        {
            var (van, tot) = (new Maand(jaar, 1), new Maand(jaar, 12));
            foreach (var u in new KpiBerekening(warehouse, referentie).Bereken(Peil(Leveringsbouwer.Tekst(tot.LaatsteDag)), Stand.Nu).Where(u => u.Kpi != "K8"))
            {
                var gebied = referentie.ZoekGemeente(u.Gemeente)?.Id ?? Gemeente.TotaalId;
                var geteld = geschiedenis.Over(KpiDefinities.Zoek(u.Kpi)!, gebied, van, tot, (van.Plus(-6), tot.Plus(2)), Stand.Nu);
                Assert.Equal((u.Kpi, u.Gemeente, u.Teller), (u.Kpi, u.Gemeente, geteld.Teller));
                if (u.Kpi is "K3" or "K5" or "K6" or "K7")
                {
                    Assert.Equal((u.Kpi, u.Gemeente, u.Noemer), (u.Kpi, u.Gemeente, geteld.Noemer));
                }
            }
        }
    }

    private static IEnumerable<Paar> Paren(Testwarehouse test)
    {
        var ladingen = Ladingen.Geldig(test.Warehouse, Stand.Nu).ToDictionary(l => l.Maand, l => l.Lading);
        var halen = new HalenWeHet(test.Warehouse, test.Referentie);
        var kpis = new KpiBerekening(test.Warehouse, test.Referentie);
        foreach (var jaar in Enumerable.Range(Eerste, VerzonnenJaren.Laatste - Eerste + 1))
        {
            Assert.True(Peildatum.TryKies(jaar, new DateOnly(jaar, 12, 31), out var einde));
            var uitkomst = kpis.Bereken(einde, Stand.Nu).ToDictionary(u => (u.Kpi, u.Gemeente));
            foreach (var maand in new[] { new Maand(jaar, 3), new Maand(jaar, 6), new Maand(jaar, 9) })
            {
                Assert.True(Peildatum.TryKies(jaar, maand.LaatsteDag, out var peildatum));
                foreach (var projectie in halen.Bereken(peildatum, new Stand(ladingen[maand])).Where(p => p.Gemeente == Gemeente.Totaal && p.Kpi != "K1P"))
                {
                    if (projectie.Verwacht is { } verwacht && uitkomst[(projectie.Kpi, projectie.Gemeente)] is { Waarde: { } waarde } echt)
                    {
                        yield return new Paar(maand, projectie.Kpi, verwacht, waarde, echt.Behaald);
                    }
                }
            }
        }
    }

    private void Meld(List<Paar> paren)
    {
        foreach (var groep in paren.GroupBy(p => p.Kpi).Append(paren.GroupBy(_ => "alle").Single()))
        {
            var kansen = groep.Where(p => p.Kans is not null).ToList();
            uitvoer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{groep.Key}: {groep.Count()} projections, {groep.Average(p => p.Binnen ? 1.0 : 0):0.00} within 80 %, chance {kansen.Select(p => p.Kans!.Value).DefaultIfEmpty().Average():0.00} met {kansen.Select(p => p.Gehaald ? 1.0 : 0).DefaultIfEmpty().Average():0.00} Brier {kansen.Select(p => p.Fout).DefaultIfEmpty().Average():0.000}"));
        }
    }

    private sealed record Paar(Maand Maand, string Kpi, Eindverwachting Verwacht, double Waarde, bool? Behaald)
    {
        public bool Binnen => Waarde >= Verwacht.Onder - 1e-9 && Waarde <= Verwacht.Boven + 1e-9;

        public bool Gehaald => Behaald == true;

        public double? Kans => Behaald is null ? null : Verwacht.Kans;

        public double Fout => Math.Pow(Kans!.Value - (Gehaald ? 1 : 0), 2);
    }
}
