using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Commands;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.SqlServer;
using RsdAnalytics.Seeds.Maps;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Cli.Completion;

/// <summary>
/// What the shell may offer behind an option. Each list is made when it is asked for and not before: completing the name of a
/// command opens no warehouse.
/// </summary>
internal static class Waarden
{
    /// <summary>Gives every option and argument with a known list its values.</summary>
    public static void Koppel(Command opdracht, Omgeving omgeving)
    {
        foreach (var optie in opdracht.Options)
        {
            if (Bron(optie.Name, omgeving) is { } bron)
            {
                optie.CompletionSources.Add(bron);
            }
        }

        foreach (var argument in opdracht.Arguments)
        {
            if (Bron(argument.Name, omgeving) is { } bron)
            {
                argument.CompletionSources.Add(bron);
            }
        }

        foreach (var deel in opdracht.Subcommands)
        {
            Koppel(deel, omgeving);
        }
    }

    private static Func<CompletionContext, IEnumerable<CompletionItem>>? Bron(string naam, Omgeving omgeving) => naam switch
    {
        "--jaar" => context => Woorden(() => Jaren(context.ParseResult, omgeving)),
        "--maand" => context => Woorden(() => Maanden(context.ParseResult, omgeving).Select(m => m.ToString())),
        "--gemeente" => context => Woorden(() => Gemeenten(context.ParseResult, omgeving)),
        "--scenario" => _ => Woorden(() => ["basis", "krimp", "groei", "schok"]),
        "--kaart" => _ => Woorden(() => Kaarten.Namen),
        "--wat" => _ => Woorden(() => ExporteerCommand.Soorten),
        "MAP" or "BRONMAP" => context => Woorden(() => Mappen(context.WordToComplete, omgeving.Map)),
        "CIJFER" => _ => Woorden(Cijfers),
        _ => null,
    };

    private static IEnumerable<string> Cijfers() => KpiDefinities.Alle.Select(d => d.Code).Concat(Stroomcel.Alle.Select(c => c.Naam));

    // As far as it was typed: the folders in the folder that the word names.
    private static IEnumerable<string> Mappen(string woord, string hier)
    {
        var map = Path.GetDirectoryName(woord) is { Length: > 0 } deel ? deel : Path.IsPathRooted(woord) ? woord : "";
        var volledig = Path.GetFullPath(Path.Combine(hier, map), Directory.GetCurrentDirectory());
        return Directory.Exists(volledig)
            ? Directory.GetDirectories(volledig).Select(pad => Path.GetFileName(pad)).Where(naam => !naam.StartsWith('.'))
                .Order(StringComparer.Ordinal).Select(naam => Path.Combine(map, naam))
            : [];
    }

    private static IEnumerable<string> Gemeenten(ParseResult regel, Omgeving omgeving) =>
        Toegang.Referentie(regel, omgeving).Gemeenten.Select(g => g.Naam).Prepend(Gemeente.Totaal);

    private static IEnumerable<string> Jaren(ParseResult regel, Omgeving omgeving) =>
        Maanden(regel, omgeving).Select(m => m.Jaar).Distinct().Select(jaar => jaar.ToString(CultureInfo.InvariantCulture));

    // A server may be far away; who presses Tab does not wait for it.
    private static IReadOnlyList<Maand> Maanden(ParseResult regel, Omgeving omgeving)
    {
        if (SqlServerPlaats.Herken(Toegang.Plaats(regel, omgeving)) || !Toegang.Aanwezig(regel, omgeving))
        {
            return [];
        }

        using var warehouse = Toegang.Open(regel, omgeving);
        return Ladingen.Maanden(warehouse, Stand.Nu);
    }

    // A warehouse that cannot be read has nothing to offer; the command itself will say why.
    private static IEnumerable<CompletionItem> Woorden(Func<IEnumerable<string>> lijst)
    {
        try
        {
            return [.. lijst().Select(woord => new CompletionItem(woord))];
        }
        catch (Exception fout) when (fout is WarehouseFout or ReferentieFout or IOException or UnauthorizedAccessException or ArgumentException or System.Data.Common.DbException)
        {
            return [];
        }
    }
}
