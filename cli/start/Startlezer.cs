using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Commands;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.SqlServer;

namespace RsdAnalytics.Cli.Start;

/// <summary>
/// Reads where a user stands. Only what loading itself recorded: the reconciliation of rsd controleer reads every case of every
/// month, and who types three letters does not wait for that.
/// </summary>
internal static class Startlezer
{
    /// <summary>The folder in which rsd genereer writes, and in which a delivery is looked for.</summary>
    public const string Extracts = "extracts";

    /// <summary>The key file of the examples.</summary>
    public const string Sleutelbestand = "rsd.sleutel";

    public static Startbeeld Lees(ParseResult regel, Omgeving omgeving)
    {
        using var warehouse = Toegang.OpenOfLeeg(regel, omgeving);
        var aanwezig = Toegang.Aanwezig(regel, omgeving);
        var geldig = Ladingen.Geldig(warehouse, Stand.Nu);
        var maanden = geldig.Select(l => l.Maand).ToList();
        var beeld = new Startbeeld(
            aanwezig ? warehouse.Plaats : Toegang.Plaats(regel, omgeving),
            aanwezig,
            maanden,
            geldig.OrderBy(l => l.Lading).Select(l => new Startlading(l.Lading, l.Maand, l.GeladenOp, l.Geladen, l.Afgekeurd)).LastOrDefault(),
            Open(warehouse, geldig),
            geldig.Any(l => l.Synthetisch),
            Sleutel.Gezet(omgeving),
            File.Exists(Path.Combine(omgeving.Map, Sleutelbestand)),
            Klaar(Path.Combine(omgeving.Map, Extracts), maanden.Count > 0 ? maanden[^1] : null))
        { Vervolg = [] };
        return beeld with { Vervolg = Wegwijzer.Van(beeld, Achter(regel), Toegang.DemoErnaast(regel, omgeving), Verstreken(beeld, omgeving)) };
    }

    private static List<Openstaand> Open(IWarehouse warehouse, IEnumerable<GeldigeLading> geldig) =>
        [.. geldig
            .SelectMany(l => Ladingbevindingen.PerCode(warehouse, l.Lading))
            .GroupBy(b => b.Code)
            .OrderBy(code => code.Key, StringComparer.Ordinal)
            .Select(code => new Openstaand(code.Key, Ladingbevindingen.Naam(code.Key), code.Sum(b => b.Aantal)))];

    private static List<Maand> Klaar(string map, Maand? laatste) => !Directory.Exists(map) ? [] :
        [.. Directory.GetDirectories(map)
            .Select(m => Maand.TryParse(Path.GetFileName(m), out var maand) ? maand : (Maand?)null)
            .OfType<Maand>()
            .Where(m => laatste is not { } tot || m > tot)
            .Order()];

    // The month after the last one, once it is over.
    private static Maand? Verstreken(Startbeeld beeld, Omgeving omgeving)
    {
        if (beeld.Maanden.Count == 0)
        {
            return null;
        }

        var volgende = Maand.Van(beeld.Maanden[^1].LaatsteDag.AddDays(1));
        return volgende < Maand.Van(DateOnly.FromDateTime(omgeving.Klok.GetUtcNow().UtcDateTime)) ? volgende : null;
    }

    // A warehouse that was named on this command line must be named on the next one too; a connection string is not printed.
    private static string Achter(ParseResult regel) => regel.GetValue(Opties.Warehouse) switch
    {
        null => "",
        var plaats when SqlServerPlaats.Herken(plaats) => " --warehouse \"...\"",
        var plaats when plaats.Contains(' ', StringComparison.Ordinal) => $" --warehouse \"{plaats}\"",
        var plaats => $" --warehouse {plaats}",
    };
}
