using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>The Leer- en Ontwikkelnetwerk of one area, for people.</summary>
internal static class Leonoverzicht
{
    private const string Klein = " *";

    public static void Schrijf(TextWriter uit, Peildatum peildatum, Leontabel? tabel, string gemeente, Referentiegegevens referentie, string merk)
    {
        uit.WriteLine($"Leer- en Ontwikkelnetwerk in {peildatum.Jaar}, {gemeente}, peildatum {Datums.Dag(peildatum.Dag)}{merk}");
        if (tabel is null)
        {
            uit.WriteLine("Van dit jaar is geen maand geladen.");
            return;
        }

        var regels = new Tekstuitvoer("tegel", "partner", "begonnen", "kosten", "per traject", "lopend", "beëindigd", "geslaagd", "aandeel").Links(1);
        foreach (var r in tabel.Regels.Concat(tabel.PerTegel).Concat(tabel.PerPartner).Concat(tabel.Totalen).Where(r => r.Gemeente == gemeente))
        {
            var t = r.Telling;
            regels.Rij(
                r.Tegel is { } code ? Tegel(code, referentie) : "alle tegels", r.Partner ?? "alle partners", Celtekst.Getal(t.Begonnen), Celtekst.Euro(t.Kosten),
                Celtekst.Euro(t.KostenPerTraject), Celtekst.Getal(t.Lopend), Celtekst.Getal(t.Beeindigd), Celtekst.Getal(t.Geslaagd),
                Celtekst.Procent(t.Aandeel) + (r.KleinAantal ? Klein : ""));
        }

        regels.Schrijf(uit);
        uit.WriteLine("Geslaagd: geëindigd met resultaat werkfit of geplaatst. De kosten tellen in het jaar waarin een traject begon.");
        uit.WriteLine($"{Klein.Trim()} Een klein aantal beëindigde trajecten: toeval beslist dan mee over het aandeel.");
    }

    private static string Tegel(string code, Referentiegegevens referentie) =>
        referentie.Tegels.FirstOrDefault(t => t.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) is { } tegel ? $"{code} {tegel.Naam}" : code;
}
