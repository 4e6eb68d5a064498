using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Output;

/// <summary>The reconciliation for the administrator: the ladingen, then every finding with its place.</summary>
internal static class Controleoverzicht
{
    // Hundreds of findings of one kind would bury the one that blocks.
    private const int MeesteBevindingen = 20;

    public static void Schrijf(TextWriter uit, IReadOnlyList<Controlebevinding> bevindingen, IReadOnlyList<Ladingregel> ladingen)
    {
        var tabel = new Tekstuitvoer("lading", "maand", "geladen op", "gelezen", "geladen", "afgekeurd", "bijzonder").Links(1).Links(2).Links(6);
        foreach (var l in ladingen)
        {
            tabel.Rij($"{l.Lading}", l.Maand.ToString(), l.GeladenOp, $"{l.Gelezen}", $"{l.Geladen}", $"{l.Afgekeurd}", string.Join(", ", Bijzonder(l)));
        }

        tabel.Schrijf(uit);
        foreach (var code in bevindingen.GroupBy(b => b.Code))
        {
            SchrijfCode(uit, [.. code.OrderByDescending(b => b.Blokkerend)]);
        }

        if (bevindingen.Count == 0)
        {
            uit.WriteLine("Alles sluit aan.");
            return;
        }

        uit.WriteLine($"{bevindingen.Count} {(bevindingen.Count == 1 ? "bevinding" : "bevindingen")}, waarvan {bevindingen.Count(b => b.Blokkerend)} blokkerend:");
        foreach (var code in bevindingen.GroupBy(b => b.Code))
        {
            uit.WriteLine($"  {code.Key} {Ladingbevindingen.Naam(code.Key)}: {code.Count()}");
        }
    }

    private static void SchrijfCode(TextWriter uit, List<Controlebevinding> bevindingen)
    {
        foreach (var b in bevindingen.Take(MeesteBevindingen))
        {
            uit.WriteLine($"{b.Plaats} {b.Code}{(b.Blokkerend ? " (blokkerend)" : "")}{(b.Gemeente is null ? "" : $" {b.Gemeente}:")} {b.Melding}");
        }

        if (bevindingen.Count > MeesteBevindingen)
        {
            uit.WriteLine($"{bevindingen[0].Code}: en nog {bevindingen.Count - MeesteBevindingen} {(bevindingen.Count - MeesteBevindingen == 1 ? "bevinding" : "bevindingen")}; --json geeft ze alle.");
        }
    }

    private static IEnumerable<string> Bijzonder(Ladingregel l)
    {
        if (!l.Geldig)
        {
            yield return "vervangen";
        }

        if (l.Vervangt is { } vervangt)
        {
            yield return $"vervangt {vervangt}";
        }

        if (l.Geforceerd)
        {
            yield return "geforceerd";
        }

        if (l.GatToegestaan)
        {
            yield return "gat toegestaan";
        }
    }
}
