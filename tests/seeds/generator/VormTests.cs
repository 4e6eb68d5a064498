using RsdAnalytics.Model;

namespace RsdAnalytics.Tests.Seeds.Generator;

/// <summary>Every file of every month has the form of the extract contract.</summary>
public sealed class VormTests(Proefset set) : IClassFixture<Proefset>
{
    [Fact]
    public void Every_month_has_every_file_and_nothing_else_lies_beside_them()
    {
        foreach (var maand in set.Maanden)
        {
            var verwacht = Contractvorm.Bestanden.Keys.Append("controle.csv").ToList();
            if (maand.Nummer == 3)
            {
                verwacht.Add("klanttevredenheid.csv");
            }

            var bestanden = Directory.GetFileSystemEntries(Path.Combine(set.Map, maand.ToString())).Select(Path.GetFileName);
            Assert.Equal(verwacht.Order(), bestanden.Order());
        }

        Assert.Equal(set.Maanden.Count + 2, Directory.GetFileSystemEntries(set.Map).Length);
        Assert.True(File.Exists(Path.Combine(set.Map, "synthetisch.txt")));
        Assert.True(File.Exists(Path.Combine(set.Map, "waarheid.json")));
    }

    [Theory]
    [InlineData("dossiers.csv")]
    [InlineData("plaatsingen.csv")]
    [InlineData("trajecten.csv")]
    [InlineData("loonkostensubsidies.csv")]
    [InlineData("begeleiding.csv")]
    [InlineData("jongerengesprekken.csv")]
    [InlineData("uitkeringslasten.csv")]
    public void Every_row_passes_every_check_of_the_contract(string bestand)
    {
        var kolommen = Contractvorm.Bestanden[bestand];
        foreach (var maand in set.Maanden)
        {
            Assert.Equal(string.Join(';', kolommen.Select(kolom => kolom.Kolom)), File.ReadLines(set.Pad(maand, bestand)).First());
            var sleutels = new HashSet<string>();
            foreach (var rij in set.Lees(maand, bestand))
            {
                Assert.Null(Contractvorm.Fout(bestand, rij, maand.LaatsteDag));
                Assert.True(sleutels.Add(bestand == "uitkeringslasten.csv" ? rij["gemeente"] + rij["regeling"] : rij[kolommen[0].Kolom]), "R06");
            }
        }
    }

    [Fact]
    public void Files_are_plain_UTF8_with_line_feeds()
    {
        foreach (var pad in Directory.GetFiles(set.Map, "*.csv", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(pad);
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.DoesNotContain((byte)'"', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
        }
    }

    [Fact]
    public void Controle_says_what_the_files_hold()
    {
        (string Bestand, string Bedrag)[] sommen =
            [("dossiers.csv", "uitkeringsbedrag"), ("trajecten.csv", "kosten"), ("loonkostensubsidies.csv", "bedrag"), ("uitkeringslasten.csv", "lasten")];
        foreach (var maand in set.Maanden)
        {
            var controle = set.Lees(maand, "controle.csv").ToDictionary(rij => rij["bestand"]);
            Assert.Equal(set.Heeft(maand, "klanttevredenheid.csv") ? 8 : 7, controle.Count);
            foreach (var (bestand, rij) in controle)
            {
                Assert.Equal(set.Lees(maand, bestand).Count(), (int)rij.Bedrag("rijen"));
            }

            foreach (var (bestand, bedrag) in sommen)
            {
                Assert.Equal(set.Lees(maand, bestand).Sum(rij => rij.Bedrag(bedrag)), controle[bestand].Bedrag("som_bedrag"));
            }
        }
    }

    [Fact]
    public void Every_code_of_the_contract_occurs()
    {
        foreach (var (bestand, kolommen) in Contractvorm.Bestanden)
        {
            var lijsten = kolommen.Where(kolom => kolom.Vorm.Contains('|', StringComparison.Ordinal)).ToList();
            var gezien = lijsten.ToDictionary(lijst => lijst.Kolom, _ => new HashSet<string>());
            foreach (var rij in set.Maanden.SelectMany(maand => set.Lees(maand, bestand)))
            {
                lijsten.ForEach(lijst => gezien[lijst.Kolom].Add(rij[lijst.Kolom]));
            }

            Assert.All(lijsten, lijst => Assert.Equal(lijst.Vorm.Split('|').Order(), gezien[lijst.Kolom].Order()));
        }
    }

    [Fact]
    public void The_first_month_brings_a_year_of_history_and_no_more()
    {
        var eerste = set.Maanden[0];
        var venster = eerste.Plus(-12).EersteDag;
        foreach (var (bestand, start) in new[] { ("plaatsingen.csv", "datum_plaatsing"), ("trajecten.csv", "startdatum"), ("begeleiding.csv", "startdatum") })
        {
            var rijen = set.Lees(eerste, bestand).ToList();
            Assert.All(rijen, rij => Assert.True(rij.Dag("einddatum") is not { } einde || einde > venster));
            Assert.Contains(rijen, rij => rij.Dag("einddatum") < eerste.EersteDag);
            Assert.Contains(rijen, rij => rij.Dag(start) < venster);
            Assert.True(rijen.Count > 3 * set.Lees(eerste.Volgende, bestand).Count());
        }

        var gesprekken = set.Lees(eerste, "jongerengesprekken.csv").Select(rij => rij.Dag("gespreksdatum")!.Value).ToList();
        Assert.Equal(Maand.Van(venster), Maand.Van(gesprekken.Min()));
        Assert.True(gesprekken.Min() >= venster);
    }
}
