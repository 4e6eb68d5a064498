using System.Globalization;
using RsdAnalytics.Cli.Start;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>Where a user stands, in a few lines.</summary>
internal static class Startoverzicht
{
    private const int Kop = 12;

    public static void Schrijf(TextWriter uit, Startbeeld beeld)
    {
        uit.WriteLine($"RsdAnalytics {Programma.Versie}");
        uit.WriteLine();
        foreach (var (kop, tekst) in Regels(beeld))
        {
            uit.WriteLine($"{kop.PadRight(Kop)}{tekst}");
        }

        uit.WriteLine();
        uit.WriteLine("Waarschijnlijk wilt u nu:");
        var breedte = beeld.Vervolg.Max(v => v.Opdracht.Length) + 3;
        foreach (var stap in beeld.Vervolg)
        {
            uit.WriteLine($"  {stap.Opdracht.PadRight(breedte)}{stap.Waarom}");
        }

        uit.WriteLine();
        uit.WriteLine("Alle opdrachten: rsd --help");
    }

    private static IEnumerable<(string Kop, string Tekst)> Regels(Startbeeld beeld)
    {
        if (beeld.Laatste is not { } laatste)
        {
            yield return ("Warehouse", beeld.Aanwezig ? $"{beeld.Warehouse}, nog zonder maanden" : $"er is nog geen ({beeld.Warehouse})");
            yield break;
        }

        yield return ("Warehouse", beeld.Warehouse + (beeld.Synthetisch ? " (synthetische gegevens)" : ""));
        yield return ("Maanden", Maanden(beeld));
        yield return ("Lading", Lading(laatste));
        yield return ("Bevindingen", Bevindingen(beeld));
        yield return ("Rapport", Rapport(beeld));
    }

    private static string Maanden(Startbeeld beeld)
    {
        var tekst = $"{Getallen.Getal((decimal)beeld.Maanden.Count)}, van {Datums.Maand(beeld.Maanden[0])} tot en met {Datums.Maand(beeld.Maanden[^1])}";
        return beeld.Ontbrekend.Count == 0 ? tekst : $"{tekst}; niet geladen: {string.Join(", ", beeld.Ontbrekend)}";
    }

    private static string Lading(Startlading lading)
    {
        var dag = DateTimeOffset.TryParse(lading.GeladenOp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? string.Create(CultureInfo.InvariantCulture, $"{Datums.Dag(DateOnly.FromDateTime(moment.UtcDateTime))} {moment.UtcDateTime:HH:mm} UTC")
            : lading.GeladenOp;
        var rijen = $"{Getallen.Getal((decimal)lading.Geladen)} rijen geladen, {Getallen.Getal((decimal)lading.Afgekeurd)} afgekeurd";
        return string.Create(CultureInfo.InvariantCulture, $"nummer {lading.Nummer}: {Datums.Maand(lading.Maand)}, op {dag}, {rijen}");
    }

    private static string Bevindingen(Startbeeld beeld) => beeld.Open.Count == 0
        ? "geen bij het laden; of alles aansluit, zegt rsd controleer"
        : string.Join("; ", beeld.Open.Select(o => $"{o.Code} {o.Naam}: {Getallen.Getal((decimal)o.Aantal)}"));

    private static string Rapport(Startbeeld beeld)
    {
        var laatste = beeld.Maanden[^1];
        var tussenstand = $"{Datums.Jaar(laatste.Jaar)} tot en met {Datums.Maand(laatste)}";
        return beeld.HeelJaar switch
        {
            null => $"de tussenstand van {tussenstand}",
            { } jaar when jaar == laatste.Jaar => $"heel {Datums.Jaar(jaar)}",
            { } jaar => $"heel {Datums.Jaar(jaar)}, en de tussenstand van {tussenstand}",
        };
    }
}
