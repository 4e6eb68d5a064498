using System.Text.RegularExpressions;

namespace RsdAnalytics.Tests.Docs;

/// <summary>Where a document points to is there: files, headings, types and members.</summary>
public partial class VerwijzingTests
{
    public static TheoryData<string> Paginas => [.. Document.Alle];

    [Theory]
    [MemberData(nameof(Paginas))]
    public void Every_link_leads_somewhere(string pagina)
    {
        var map = Path.GetDirectoryName(Document.Pad(pagina.Split('/')))!;
        var fouten = new List<string>();
        foreach (Match verwijzing in Verwijzing().Matches(ZonderBlokken().Replace(Document.Lees(pagina), "")))
        {
            var (pad, kop) = (verwijzing.Groups["pad"].Value, verwijzing.Groups["kop"].Value);
            if (pad.StartsWith("http", StringComparison.Ordinal))
            {
                continue;
            }

            var doel = pad.Length == 0 ? Document.Pad(pagina.Split('/')) : Path.GetFullPath(Path.Combine(map, pad));
            if (!Path.Exists(doel))
            {
                fouten.Add(verwijzing.Value);
            }
            else if (kop.Length > 0 && !Koppen(doel).Contains(kop))
            {
                fouten.Add(verwijzing.Value + ": no such heading");
            }
        }

        Assert.True(fouten.Count == 0, $"{pagina}\n{string.Join('\n', fouten)}");
    }

    // [`Type.Member`](path/File.cs): the file declares the type, and the member is in it.
    [Theory]
    [MemberData(nameof(Paginas))]
    public void Every_type_and_member_that_is_pointed_at_is_in_its_file(string pagina)
    {
        var map = Path.GetDirectoryName(Document.Pad(pagina.Split('/')))!;
        var fouten = new List<string>();
        foreach (Match naam in Lid().Matches(Document.Lees(pagina)))
        {
            var doel = Path.GetFullPath(Path.Combine(map, naam.Groups["pad"].Value));
            var tekst = File.Exists(doel) ? File.ReadAllText(doel) : "";
            if (!Regex.IsMatch(tekst, $@"\b(class|record|struct|interface|enum) (?:struct )?{naam.Groups["type"].Value}\b")
                || (naam.Groups["lid"].Success && !Verklaart(tekst, naam.Groups["lid"].Value)))
            {
                fouten.Add(naam.Value);
            }
        }

        Assert.True(fouten.Count == 0, $"{pagina}\n{string.Join('\n', fouten)}");
    }

    [Theory]
    [InlineData("    public static string Zet(int a)", true)]
    [InlineData("    public (string Naam, int Aantal) Zet(int a)", true)]
    [InlineData("    internal T Zet<T>() => default;", true)]
    [InlineData("    public int Zet { get; init; }", true)]
    [InlineData("    private const int Zet = 1;", true)]
    [InlineData("        Zet(1);", false)]
    [InlineData("        boek.Zet(1);", false)]
    [InlineData("        var a = Zet(1);", false)]
    [InlineData("    public int Ander() => Zet(1);", false)]
    [InlineData("    public int Zetten(int a)", false)]
    public void A_call_is_no_declaration(string regel, bool verklaart) => Assert.Equal(verklaart, Verklaart($"internal class Bord\n{{\n{regel}\n}}\n", "Zet"));

    // A member stands after who may use it and what it is; a call does not.
    private static bool Verklaart(string tekst, string lid) =>
        Regex.IsMatch(tekst, $@"^\s*(?:public|internal|protected|private)\s[^=;{{\n]*\b{lid}\b\s*(<\w+>)?\s*(\(|\{{|=|;|$)", RegexOptions.Multiline);

    [Fact]
    public void The_walk_through_the_code_names_many_places() =>
        Assert.True(Lid().Count(Document.Lees("docs/rondleiding.md")) >= 20);

    [Fact]
    public void The_list_of_decisions_is_complete()
    {
        var rijen = Directory.GetFiles(Document.Pad("docs", "besluiten"), "0*.md").Order(StringComparer.Ordinal)
            .Select(besluit => $"- [{File.ReadLines(besluit).First()[2..]}]({Path.GetFileName(besluit)})\n");
        Document.Gelijk(
            "# Decisions\n\nWhy things are as they are, one short page each: the question, the decision, its price. A number that is missing was not used.\n\n"
                + string.Concat(rijen),
            "docs/besluiten/README.md");
    }

    [Fact]
    public void The_word_list_is_in_order()
    {
        var woorden = Woord().Matches(Document.Lees("docs/woordenlijst.md")).Select(m => m.Groups[1].Value).ToList();
        Assert.True(woorden.Count >= 40, $"{woorden.Count} words");
        Assert.Equal(woorden.Order(StringComparer.InvariantCultureIgnoreCase), woorden);
    }

    private static HashSet<string> Koppen(string pad) =>
        [.. File.ReadLines(pad).Where(r => r.StartsWith('#')).Select(r => Weg().Replace(r.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'))];

    [GeneratedRegex(@"\]\((?<pad>[^)#\s]*)(?:#(?<kop>[^)\s]*))?\)")]
    private static partial Regex Verwijzing();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ZonderBlokken();

    [GeneratedRegex(@"\[`(?<type>\w+)(?:\.(?<lid>\w+))?`\]\((?<pad>[^)]*\.cs)\)")]
    private static partial Regex Lid();

    [GeneratedRegex(@"^\*\*(.+?)\*\*", RegexOptions.Multiline)]
    private static partial Regex Woord();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Weg();
}
