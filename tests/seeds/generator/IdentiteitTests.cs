namespace RsdAnalytics.Tests.Seeds.Generator;

/// <summary>Persons and cases stay themselves from month to month; stand files are complete, mutaties tell each change.</summary>
public sealed class IdentiteitTests(Proefset set) : IClassFixture<Proefset>
{
    private static readonly string[] Vast = ["bsn", "geboortedatum", "regeling", "arbeidsbeperking", "ingangsdatum", "reden_instroom"];

    [Fact]
    public void A_case_stays_in_the_stand_until_its_end_is_told_and_never_comes_back()
    {
        var vorige = new Dictionary<string, Rij>();
        var beeindigd = new HashSet<string>();
        foreach (var maand in set.Maanden)
        {
            var nu = set.Lees(maand, "dossiers.csv").ToDictionary(rij => rij["dossiernummer"]);
            foreach (var (nummer, rij) in nu)
            {
                Assert.DoesNotContain(nummer, beeindigd);
                if (vorige.TryGetValue(nummer, out var eerder))
                {
                    Assert.All(Vast, kolom => Assert.Equal(eerder[kolom], rij[kolom]));
                }

                if (rij["einddatum"].Length > 0)
                {
                    beeindigd.Add(nummer);
                }
            }

            Assert.All(vorige.Where(paar => paar.Value["einddatum"].Length == 0), paar => Assert.Contains(paar.Key, nu.Keys));
            vorige = nu;
        }

        Assert.True(beeindigd.Count > 1000);
    }

    [Fact]
    public void A_person_has_one_birth_date_and_one_open_case_at_most()
    {
        var geboren = new Dictionary<string, string>();
        foreach (var maand in set.Maanden)
        {
            foreach (var bestand in new[] { "dossiers.csv", "plaatsingen.csv", "trajecten.csv", "jongerengesprekken.csv" })
            {
                foreach (var rij in set.Lees(maand, bestand))
                {
                    geboren.TryAdd(rij["bsn"], rij["geboortedatum"]);
                    Assert.Equal(geboren[rij["bsn"]], rij["geboortedatum"]);
                }
            }
        }

        var laatste = set.Maanden[^1];
        Assert.Distinct(set.Lees(laatste, "loonkostensubsidies.csv").Where(rij => rij["einddatum"].Length == 0).Select(rij => rij["bsn"]));
        Assert.All(geboren.Keys, bsn => Assert.StartsWith("999", bsn, StringComparison.Ordinal));
    }

    [Fact]
    public void A_partner_is_somebody_else_and_goes_with_the_leefvorm()
    {
        var rijen = set.Open(set.Maanden[^1]).ToList();
        Assert.All(rijen, rij => Assert.NotEqual(rij["bsn"], rij["bsn_partner"]));
        Assert.All(rijen.Where(rij => rij["bsn_partner"].Length > 0), rij => Assert.Equal("gehuwd_samenwonend", rij["leefvorm"]));
        Assert.InRange((double)rijen.Count(rij => rij["bsn_partner"].Length > 0) / rijen.Count, 0.10, 0.30);
    }

    [Fact]
    public void Some_starts_and_ends_reach_the_extract_late()
    {
        var laatBegin = 0;
        var laatEinde = 0;
        var instroom = 0;
        var gezien = set.Lees(set.Maanden[0], "dossiers.csv").Select(rij => rij["dossiernummer"]).ToHashSet();
        foreach (var maand in set.Maanden.Skip(1))
        {
            foreach (var rij in set.Lees(maand, "dossiers.csv"))
            {
                if (gezien.Add(rij["dossiernummer"]))
                {
                    instroom++;
                    laatBegin += rij.Dag("ingangsdatum") < maand.EersteDag ? 1 : 0;
                    Assert.True(rij.Dag("ingangsdatum") >= maand.Plus(-2).EersteDag);
                }

                laatEinde += rij.Dag("einddatum") < maand.EersteDag ? 1 : 0;
            }
        }

        Assert.InRange((double)laatBegin / instroom, 0.08, 0.17);
        Assert.InRange((double)laatEinde / instroom, 0.06, 0.17);
    }

    [Fact]
    public void Some_cases_move_to_another_gemeente()
    {
        var gemeenten = new Dictionary<string, HashSet<string>>();
        foreach (var rij in set.Maanden.SelectMany(maand => set.Lees(maand, "dossiers.csv")))
        {
            if (!gemeenten.TryGetValue(rij["dossiernummer"], out var waar))
            {
                gemeenten[rij["dossiernummer"]] = waar = [];
            }

            waar.Add(rij["gemeente"]);
        }

        Assert.InRange(gemeenten.Values.Count(waar => waar.Count > 1), 50, 300);
    }

    [Fact]
    public void Spending_follows_from_the_cases_and_the_subsidies()
    {
        foreach (var maand in set.Maanden)
        {
            var lasten = set.Lees(maand, "uitkeringslasten.csv").ToList();
            Assert.Equal(12, lasten.Count);
            foreach (var gemeente in new[] { "Duiven", "Westervoort", "Zevenaar" })
            {
                var lks = set.Lees(maand, "loonkostensubsidies.csv").Where(rij => rij["gemeente"] == gemeente).Sum(rij => rij.Bedrag("bedrag"));
                Assert.Equal(lks, lasten.Where(rij => rij["gemeente"] == gemeente).Sum(rij => rij.Bedrag("lks_lasten")));
            }

            var open = set.Open(maand).Sum(rij => rij.Bedrag("uitkeringsbedrag"));
            Assert.InRange(lasten.Sum(rij => rij.Bedrag("lasten")) / open, 0.97m, 1.06m);
        }
    }
}
