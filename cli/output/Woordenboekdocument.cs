using System.Text;
using System.Text.RegularExpressions;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Cli.Output;

/// <summary>
/// The data dictionary: every table with its grain, columns, source and the figures that use it, made from the schema and the SQL of
/// the figures, so that it cannot differ from either. docs/gegevenswoordenboek.md is this text, and a test holds it to that.
/// </summary>
internal static partial class Woordenboekdocument
{
    private const string Inleiding = """
        # Gegevenswoordenboek

        Elke tabel van het warehouse: waar één rij voor staat (de korrel), waar zij vandaan komt, welke cijfers haar lezen en wat elke kolom bevat.
        Deze pagina is gemaakt met `rsd warehouse woordenboek` uit het schema en de SQL van de cijfers. Wijzig haar niet met de hand.

        Dagen zijn getallen (JJJJMMDD), maanden ook (JJJJMM), bedragen zijn centen. Wat een cijfer betekent staat bij de
        [rekenregels](rekenregels.md); de woorden zelf staan in de [woordenlijst](woordenlijst.md).

        """;

    private static readonly (string Kop, string Begin)[] Groepen =
    [
        ("Feiten uit de leveringen", "fact_"),
        ("Wat feiten beschrijft", "dim_"),
        ("Gebieden", "brug_"),
        ("Wat een lading opleverde", "lading_"),
        ("Beheer en vastlegging", ""),
    ];

    /// <summary>The whole document, ending in a line feed.</summary>
    public static string Maak()
    {
        var tabellen = Tabelbeschrijving.Alle.ToList();
        var tekst = new StringBuilder(Inleiding.ReplaceLineEndings("\n"));
        foreach (var groep in tabellen.GroupBy(t => Groepen.First(g => t.Tabel.StartsWith(g.Begin, StringComparison.Ordinal)).Kop).OrderBy(g => Array.FindIndex(Groepen, b => b.Kop == g.Key)))
        {
            tekst.Append("\n## ").Append(groep.Key).Append('\n');
            foreach (var tabel in groep.OrderBy(t => t.Tabel, StringComparer.Ordinal))
            {
                Voeg(tekst, tabel);
            }
        }

        return tekst.ToString();
    }

    private static void Voeg(StringBuilder tekst, Tabelbeschrijving tabel)
    {
        tekst.Append("\n### ").Append(tabel.Tabel).Append("\n\n");
        tekst.Append("*Korrel.* ").Append(Zin(tabel.Korrel)).Append('\n');
        tekst.Append("*Bron.* ").Append(Bron(tabel)).Append('\n');
        tekst.Append("*Gebruikt door.* ").Append(Gebruik(Cijfergebruik.Van(tabel.Tabel))).Append("\n\n");
        tekst.Append("| kolom | soort | leeg | wat er staat |\n|---|---|---|---|\n");
        foreach (var kolom in tabel.Kolommen)
        {
            tekst.Append("| `").Append(kolom.Naam).Append("` | ").Append(kolom.Soort).Append(" | ").Append(kolom.Verplicht ? "nooit" : "mag")
                .Append(" | ").Append(Uitleg(tabel, kolom)).Append(" |\n");
        }
    }

    private static string Uitleg(Tabelbeschrijving tabel, Kolombeschrijving kolom)
    {
        var sleutel = tabel.Sleutel.Contains(kolom.Naam) ? " (sleutel)" : "";
        var naar = tabel.Verwijzingen.Where(v => v.Kolom == kolom.Naam).Select(v => v.NaarTabel).FirstOrDefault();
        return kolom.Uitleg + sleutel + (naar is null ? "" : $"; zie [{naar}](#{naar})");
    }

    // The schema names the file where a line of it is kept; the rest is made by the load, by the reference data or by the program.
    private static string Bron(Tabelbeschrijving tabel) =>
        tabel.Kolommen.Select(k => Bestand().Match(k.Uitleg)).FirstOrDefault(m => m.Success && tabel.Tabel.StartsWith("fact_", StringComparison.Ordinal)) is { } bestand
            ? $"`{bestand.Value}` van de maandlevering."
            : tabel.Tabel switch
            {
                "dim_gemeente" or "brug_gebied" or "dim_tegel" => "De referentiegegevens, bij het laden.",
                "dim_prognose" or "fact_prognose" => "`rsd prognose --vastleggen`.",
                "dim_lading" or "dim_datum" => "Het laden zelf.",
                "brug_dossierpersoon" => "Het laden zelf, uit de dossiers.",
                _ when tabel.Korrel.Contains("bij het laden", StringComparison.Ordinal) => "Het laden zelf, geteld uit de dossiers.",
                "warehouse_versie" => "Het programma dat het schema maakte of bijwerkte.",
                "sleutel_vervanging" => "`rsd sleutel vervang`.",
                var naam when naam.StartsWith("lading_", StringComparison.Ordinal) => "Het laden zelf.",
                var naam when naam.StartsWith("opschoning", StringComparison.Ordinal) => "`rsd opschonen`.",
                var naam when naam.StartsWith("vaststelling", StringComparison.Ordinal) => "`rsd vaststellen`.",
                _ => "De maandleveringen: elke waarde die nog niet bekend was, krijgt bij het laden een nummer.",
            };

    private static string Gebruik(IReadOnlyList<string> cijfers) => cijfers.Count == 0
        ? "Geen cijfer; alleen het beheer."
        : string.Join("; ", cijfers.GroupBy(c => c.Split('/')[0]).Select(map =>
            $"{map.Key} ({string.Join(", ", map.Select(c => c[(map.Key.Length + 1)..]))})")) + ".";

    private static string Zin(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..] + ".";

    [GeneratedRegex(@"\w+\.csv")]
    private static partial Regex Bestand();
}
