using System.CommandLine;
using System.Globalization;
using RsdAnalytics.Model;

namespace RsdAnalytics.Cli.Commands;

/// <summary>
/// The options that several commands share, and how their text becomes a value. Values are read here and not by the
/// parser, so that every message is Dutch and says what to give.
/// </summary>
internal static class Opties
{
    /// <summary>The name of the option for the folder that is written to.</summary>
    public const string Uitmap = "--uit";

    public static Option<string?> Warehouse { get; } = new("--warehouse")
    {
        Description = "Het warehouse: een SQLite-bestand of een verbindingstekst van SQL Server (anders RSD_WAREHOUSE, anders appsettings.json, anders rsd.db).",
        HelpName = "PLAATS",
        Recursive = true,
    };

    public static Option<bool> StaOudeDriverToe { get; } = new("--sta-oude-driver-toe")
    {
        Description = "Gebruik een SQL Server op een andere machine, ook als dit programma een driver met een bekend lek heeft.",
        Recursive = true,
    };

    public static Option<string?> Referentie { get; } = new("--referentie")
    {
        Description = "Map met eigen referentiebestanden, elk in plaats van dat van het programma (anders RSD_REFERENTIE, anders de map referentie naast het warehouse).",
        HelpName = "MAP",
        Recursive = true,
    };

    public static Option<string?> Jaar() => new("--jaar") { Description = "Het jaar, bijvoorbeeld 2024.", HelpName = "JJJJ" };

    public static Option<string?> Gemeente() => new("--gemeente") { Description = "Alleen deze gemeente (naam of CBS-code).", HelpName = "GEMEENTE" };

    public static Option<string?> Peildatum() => new("--peildatum")
    {
        Description = "Een dag in het jaar; anders 31 december of de laatste geladen dag.",
        HelpName = "JJJJ-MM-DD",
    };

    public static Option<string?> StandLading() => new("--stand-lading")
    {
        Description = "De cijfers zoals ze na deze lading waren.",
        HelpName = "NUMMER",
    };

    public static Option<string?> StandVan() => new("--stand-van")
    {
        Description = "De cijfers zoals ze aan het eind van deze dag (UTC) waren.",
        HelpName = "JJJJ-MM-DD",
    };

    public static Option<bool> Json() => new("--json") { Description = "Het antwoord als JSON." };

    public static Option<bool> Pdf() => new("--pdf") { Description = "Drukt elke pagina ook af als PDF, met een Chromium, Chrome of Edge die er al is." };

    public static Option<string?> Uit(string standaard) => new(Uitmap) { Description = $"De map waarin wordt geschreven (anders {standaard}).", HelpName = "MAP" };

    public static Option<string?> Sleutelbestand() => new("--sleutelbestand")
    {
        Description = "Bestand met de sleutel voor pseudoniemen (anders RSD_SLEUTEL of RSD_SLEUTELBESTAND).",
        HelpName = "BESTAND",
    };

    public static Option<string?> Vandaag() => new("--vandaag")
    {
        Description = "De dag waarop wordt geladen, in plaats van de klok.",
        HelpName = "JJJJ-MM-DD",
    };

    public static Option<string?> Seed() => new("--seed") { Description = "Het begin van het toeval (anders 42): gelijk begin, gelijke uitkomst.", HelpName = "GETAL" };

    public static Option<string?> Reeks() => new("--reeks")
    {
        Description = "Uw eigen reeksen: een CSV-bestand met de kolommen reeks;maand;waarde.",
        HelpName = "BESTAND",
    };

    /// <summary>Refuses options that have no meaning beside another.</summary>
    public static void GeldtNietBij(ParseResult regel, Option bij, params ReadOnlySpan<Option> opties)
    {
        foreach (var optie in opties)
        {
            if (regel.GetResult(optie) is { Implicit: false })
            {
                throw new GebruiksFout($"{optie.Name} heeft geen betekenis bij {bij.Name}. Laat een van de twee weg.");
            }
        }
    }

    public static int LeesJaar(ParseResult regel, Option<string?> optie) =>
        LeesGetal(regel, optie, 2000, 2100) ?? throw new GebruiksFout($"Geef het jaar met {optie.Name}, bijvoorbeeld {optie.Name} 2024.");

    public static int? LeesGetal(ParseResult regel, Option<string?> optie, int van, int totEnMet)
    {
        if (regel.GetValue(optie) is not { } tekst)
        {
            return null;
        }

        return int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= van && getal <= totEnMet
            ? getal
            : throw new GebruiksFout(string.Create(CultureInfo.InvariantCulture, $"{optie.Name} hoort een heel getal van {van} tot en met {totEnMet} te zijn."));
    }

    public static Maand? LeesMaand(ParseResult regel, Option<string?> optie)
    {
        if (regel.GetValue(optie) is not { } tekst)
        {
            return null;
        }

        return Maand.TryParse(tekst, out var maand)
            ? maand
            : throw new GebruiksFout($"{optie.Name} hoort een maand te zijn in de vorm JJJJ-MM{Bedoeld(tekst, ["yyyy-M", "M-yyyy", "yyyy/M", "M/yyyy", "yyyyMM"], "yyyy-MM") ?? ", bijvoorbeeld 2024-03."}");
    }

    public static DateOnly? LeesDag(ParseResult regel, Option<string?> optie)
    {
        if (regel.GetValue(optie) is not { } tekst)
        {
            return null;
        }

        return DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? dag
            : throw new GebruiksFout(
                $"{optie.Name} hoort een dag te zijn in de vorm JJJJ-MM-DD{Bedoeld(tekst, ["yyyy-M-d", "d-M-yyyy", "yyyy/M/d", "d/M/yyyy", "yyyyMMdd"], "yyyy-MM-dd") ?? ", bijvoorbeeld 2024-12-31."}");
    }

    // A date that is typed as Dutch people write it has one meaning only.
    private static string? Bedoeld(string tekst, string[] vormen, string vorm) =>
        DateOnly.TryParseExact(tekst, vormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? $". Bedoelt u {dag.ToString(vorm, CultureInfo.InvariantCulture)}?"
            : null;
}
