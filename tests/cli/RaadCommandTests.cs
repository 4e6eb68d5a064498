using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>rsd raad: which files it writes, and that asking for one page hides the same as asking for all.</summary>
public sealed class RaadCommandTests : IDisposable
{
    private readonly Werkmap _map = new();
    private readonly Opdrachtregel _rsd = new();

    public RaadCommandTests() => Assert.Equal(0, Voer("laad", Klein.Extracts, "--vandaag", "2024-03-01").Code);

    [Fact]
    public void It_writes_a_page_for_all_and_for_each_with_their_charts()
    {
        var (code, uit, fout) = Voer("raad", "--jaar", "2024", "--uit", _map.In("uit"));

        Assert.Equal(0, code);
        Assert.Contains("grafieken", fout, StringComparison.Ordinal);
        var genoemd = uit.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Directory.GetFiles(_map.In("uit"), "*", SearchOption.AllDirectories).Order(), genoemd.Order());
        Assert.Equal(
            ["raad-2024-duiven.html", "raad-2024-westervoort.html", "raad-2024-zevenaar.html", "raad-2024.html"],
            Directory.GetFiles(_map.In("uit")).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal));
        Assert.All(Directory.GetFiles(_map.In("uit", "grafieken")), p => Assert.EndsWith(".svg", p, StringComparison.Ordinal));
        Assert.Contains("< 5", Pagina("uit", "raad-2024.html").Replace("&lt;", "<", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("verzonnen gegevens", Pagina("uit", "raad-2024.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Duiven", "raad-2024-duiven.html")]
    [InlineData("gm0293", "raad-2024-westervoort.html")]
    [InlineData("totaal", "raad-2024.html")]
    public void One_page_is_the_same_as_among_all(string gemeente, string bestand)
    {
        Voer("raad", "--jaar", "2024", "--uit", _map.In("alle"));
        Voer("raad", "--jaar", "2024", "--gemeente", gemeente, "--uit", _map.In("een"));

        var pagina = Assert.Single(Directory.GetFiles(_map.In("een")));
        Assert.Equal(bestand, Path.GetFileName(pagina));
        Assert.Equal(ZonderOpdracht(Pagina("alle", bestand)), ZonderOpdracht(Pagina("een", bestand)));
        Assert.NotEqual(Pagina("alle", bestand), Pagina("een", bestand));
    }

    [Fact]
    public void The_same_command_gives_the_same_bytes_and_says_where_they_come_from()
    {
        Voer("raad", "--jaar", "2024", "--peildatum", "2024-01-31", "--stand-lading", "2", "--uit", _map.In("a"));
        Voer("raad", "--jaar", "2024", "--peildatum", "2024-01-31", "--stand-lading", "2", "--uit", _map.In("b"));
        var bestanden = Directory.GetFiles(_map.In("a"), "*", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(_map.In("a"), p)).ToList();

        Assert.NotEmpty(bestanden);
        Assert.All(bestanden, b => Assert.Equal(File.ReadAllBytes(_map.In("a", b)), File.ReadAllBytes(_map.In("b", b))));
        var pagina = Pagina("a", "raad-2024.html");
        Assert.Contains("rsd raad --jaar 2024 --peildatum 2024-01-31 --stand-lading 2<", pagina, StringComparison.Ordinal);
        Assert.Contains("31 januari 2024", pagina, StringComparison.Ordinal);
        Assert.Contains("rekenregels van versie", pagina, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, "raad")]
    [InlineData(64, "raad", "--jaar", "2024", "--gemeente", "Arnhem")]
    [InlineData(64, "raad", "--jaar", "2024", "--peildatum", "2023-12-31")]
    [InlineData(64, "raad", "--jaar", "2024", "--stand-lading", "9")]
    [InlineData(1, "raad", "--jaar", "2031")]
    public void What_cannot_be_made_is_refused_and_nothing_is_written(int verwacht, params string[] argumenten)
    {
        var (code, uit, fout) = Voer([.. argumenten, "--uit", _map.In("uit")]);

        Assert.Equal(verwacht, code);
        Assert.Empty(uit);
        Assert.NotEmpty(fout);
        Assert.False(Directory.Exists(_map.In("uit")));
    }

    [Fact]
    public void Help_shows_an_example() =>
        Assert.Contains("rsd raad --jaar 2024 --uit uit", Voer("raad", "--help").Uit, StringComparison.Ordinal);

    public void Dispose() => _map.Dispose();

    private static string ZonderOpdracht(string pagina)
    {
        var plaats = pagina.IndexOf("rsd raad --jaar", StringComparison.Ordinal);
        return pagina.Remove(plaats, pagina.IndexOf('<', plaats) - plaats);
    }

    private string Pagina(string map, string bestand) => File.ReadAllText(_map.In(map, bestand));

    private (int Code, string Uit, string Fout) Voer(params string[] argumenten) => _rsd.Voer([.. argumenten, "--warehouse", _map.In("rsd.db")]);
}
