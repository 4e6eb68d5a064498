using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Seeds.Generator;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Tests.Seeds.Generator;

/// <summary>Invented budgets read as reference data, say that they are invented, and are as large as what was spent.</summary>
public class BuigbudgettenTests
{
    [Fact]
    public void Budgets_belong_to_the_extracts_and_say_what_they_are()
    {
        using var set = Proefset.Maak(new GeneratorOpties { Van = new Maand(2023, 1), Tot = new Maand(2024, 6), Dossiers = 300 });
        using var map = new Werkmap();
        Buigbudgetten.Schrijf(set.Opties, set.Map, map.Pad);

        var referentie = ReferentieLezer.Lees(map.Pad);
        Assert.All(referentie.BuigBudgetten, b => Assert.True(b.Synthetisch));
        Assert.All(referentie.BuigBudgetten, b => Assert.True(b.BekendgemaaktOp <= set.Opties.Tot.LaatsteDag));
        Assert.Equal([2023], referentie.Vangnetverklaringen.Select(v => v.Jaar).Distinct());
        foreach (var gemeente in referentie.Gemeenten)
        {
            Assert.Equal(Budgetstatus.Definitief, referentie.Budget(gemeente, 2023)!.Status);
            Assert.Equal(Budgetstatus.NaderVoorlopig, referentie.Budget(gemeente, 2024)!.Status);
            var netto = Maand.Reeks(new Maand(2023, 1), new Maand(2023, 12))
                .SelectMany(m => set.Lees(m, "uitkeringslasten.csv"))
                .Where(r => r["gemeente"] == gemeente.Naam)
                .Sum(r => r.Bedrag("lasten") - r.Bedrag("ontvangsten") + r.Bedrag("lks_lasten"));
            Assert.InRange(referentie.Budget(gemeente, 2023)!.Bedrag.Euro / netto, 0.85m, 1.08m);
        }
    }

    [Fact]
    public void The_same_options_give_the_same_bytes_and_another_seed_other_ones()
    {
        string Maak(int seed)
        {
            var opties = new GeneratorOpties { Van = new Maand(2024, 1), Tot = new Maand(2024, 3), Dossiers = 100, Seed = seed };
            using var set = Proefset.Maak(opties);
            using var map = new Werkmap();
            Buigbudgetten.Schrijf(opties, set.Map, map.Pad);
            return File.ReadAllText(map.In(Buigbudgetten.Budgetbestand));
        }

        Assert.Equal(Maak(1), Maak(1));
        Assert.NotEqual(Maak(1), Maak(2));
    }
}
