namespace RsdAnalytics.Tests.Docs;

/// <summary>What a page of the handleiding shows is what its commands print. A class for each page: they run side by side.</summary>
public abstract class PaginaTests(string pagina)
{
    [Fact]
    public void The_page_shows_what_its_commands_print()
    {
        using var map = new Werkmap();
        new Verhaal($"docs/handleiding/{pagina}.md").Voer(Proefmap.Eens.Kopie(map));
    }
}

public sealed class BeheerderTests() : PaginaTests("beheerder");

public sealed class ControllerTests() : PaginaTests("controller");

public sealed class RaadTests() : PaginaTests("raad");

public sealed class AnalistTests() : PaginaTests("analist");
