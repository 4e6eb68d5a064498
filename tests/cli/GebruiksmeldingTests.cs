using RsdAnalytics.Cli.Output;

namespace RsdAnalytics.Tests.Cli;

/// <summary>A mistyped command line is answered with what was likely meant, in Dutch, and 64.</summary>
public class GebruiksmeldingTests
{
    [Theory]
    [InlineData("kpy", "Bedoelt u rsd kpi?")]
    [InlineData("KPI", "Bedoelt u rsd kpi?")]
    [InlineData("evaluate", "Bedoelt u rsd evaluatie?")]
    [InlineData("contorleer", "Bedoelt u rsd controleer?")]
    [InlineData("help", "Bedoelt u --help?")]
    [InlineData("warehouse controler", "Bedoelt u rsd warehouse controleer?")]
    [InlineData("kpi --jar 2024", "rsd kpi kent de optie --jar niet. Bedoelt u --jaar?")]
    [InlineData("kpi --jaar 2024 --peildag 2024-01-01", "Bedoelt u --peildatum?")]
    [InlineData("kpi 2024", "'2024' staat hier los. Bedoelt u --jaar 2024?")]
    [InlineData("maandrapport 2024-03", "Bedoelt u --maand 2024-03?")]
    [InlineData("kpi jaar", "Bedoelt u --jaar?")]
    [InlineData("stand --jaar 2024", "die hoort onder meer bij rsd kpi.")]
    [InlineData("stand --xyzzy", "rsd stand kent de optie --xyzzy niet.")]
    [InlineData("kpi --jaar", "De optie --jaar hoort één waarde te hebben: --jaar JJJJ.")]
    [InlineData("laad", "Het argument MAP ontbreekt.")]
    [InlineData("laad a b", "'b' is te veel")]
    [InlineData("warehouse", "hoort een vervolg te hebben: maak, controleer, bijwerken, back-up, woordenboek.")]
    [InlineData("warehouse xyzzy", "Kies maak, controleer, bijwerken, back-up, woordenboek.")]
    [InlineData("voltooiing powershel", "Bedoelt u powershell?")]
    [InlineData("kpi k3", "Welke regels erachter zitten: rsd herleid K3 --jaar JJJJ")]
    [InlineData("excel", "Bedoelt u rsd evaluatie?")]
    [InlineData("Backup", "Bedoelt u rsd warehouse back-up?")]
    [InlineData("kpi --jaar 2024 --gemeente Duivn", "De gemeente 'Duivn' is niet bekend. Bedoelt u Duiven?")]
    [InlineData("kpi --jaar 2024 --gemeente Arnhem", "Kies uit: Duiven, Westervoort, Zevenaar.")]
    [InlineData("maandrapport --maand 2025-3", "in de vorm JJJJ-MM. Bedoelt u 2025-03?")]
    [InlineData("maandrapport --maand maart", "in de vorm JJJJ-MM, bijvoorbeeld 2024-03.")]
    [InlineData("vaststellen --jaar 2024 --vandaag 31-3-2024", "in de vorm JJJJ-MM-DD. Bedoelt u 2024-03-31?")]
    public void It_says_what_was_meant(string opdracht, string melding)
    {
        var (code, uit, fout) = new Opdrachtregel().Voer(opdracht.Split(' '));
        Assert.Equal((64, ""), (code, uit));
        Assert.Contains(melding, fout, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_is_like_nothing_gets_no_suggestion()
    {
        var (code, _, fout) = new Opdrachtregel().Voer("xyzzy");
        Assert.Equal(64, code);
        Assert.Equal("rsd kent 'xyzzy' niet.\nZie: rsd --help\n", fout.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_folder_where_a_file_should_be_and_the_other_way_round_are_named_as_such()
    {
        using var map = new Werkmap();
        var bestand = map.In("lijst.txt");
        File.WriteAllText(bestand, "");

        var uit = new Opdrachtregel().Voer("raad", "--jaar", "2024", "--uit", bestand);
        Assert.Equal((64, ""), (uit.Code, uit.Uit));
        Assert.Contains($"--uit hoort een map te zijn; {bestand} is een bestand.", uit.Fout, StringComparison.Ordinal);

        var warehouse = new Opdrachtregel().Voer("kpi", "--jaar", "2024", "--warehouse", map.Pad);
        Assert.Equal((1, ""), (warehouse.Code, warehouse.Uit));
        Assert.Contains($"{map.Pad} is een map. Geef bij --warehouse de naam van een bestand", warehouse.Fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "xabc", 1)]
    [InlineData("controleer", "contorler", 2)]
    public void Distance_counts_letters_and_swaps(string a, string b, int afstand)
    {
        Assert.Equal(afstand, Typefout.Afstand(a, b));
        Assert.Equal(afstand, Typefout.Afstand(b, a));
    }
}
