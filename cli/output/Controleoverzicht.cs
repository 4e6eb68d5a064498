using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Output;

/// <summary>The reconciliation for the administrator: the ladingen, then every finding with its place.</summary>
internal static class Controleoverzicht
{
    public static void Schrijf(TextWriter uit, IReadOnlyList<Controlebevinding> bevindingen, IReadOnlyList<Ladingregel> ladingen)
    {
        var tabel = new Tekstuitvoer("lading", "maand", "geladen op", "gelezen", "geladen", "afgekeurd", "bijzonder").Links(1).Links(2).Links(6);
        foreach (var l in ladingen)
        {
            tabel.Rij($"{l.Lading}", l.Maand.ToString(), l.GeladenOp, $"{l.Gelezen}", $"{l.Geladen}", $"{l.Afgekeurd}", string.Join(", ", Bijzonder(l)));
        }

        tabel.Schrijf(uit);
        foreach (var b in bevindingen)
        {
            uit.WriteLine($"{b.Plaats} {b.Code}{(b.Blokkerend ? " (blokkerend)" : "")}{(b.Gemeente is null ? "" : $" {b.Gemeente}:")} {b.Melding}");
        }

        uit.WriteLine(bevindingen.Count == 0
            ? "Alles sluit aan."
            : $"{bevindingen.Count} bevindingen, waarvan {bevindingen.Count(b => b.Blokkerend)} blokkerend.");
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
