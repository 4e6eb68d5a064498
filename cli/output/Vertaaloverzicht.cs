using RsdAnalytics.Etl.Translate;

namespace RsdAnalytics.Cli.Output;

/// <summary>What a map fills and leaves open, and what became of the rows: for who makes the delivery. Never with a value.</summary>
internal static class Vertaaloverzicht
{
    // The first lines show where to look; --json has them all.
    private const int MeesteRegels = 10;

    /// <summary>What the map fills, and what it does not and why.</summary>
    public static void Schrijf(TextWriter uit, Kaart kaart)
    {
        foreach (var bestand in kaart.Dekking.GroupBy(d => d.Bestand))
        {
            var geheel = bestand.Single(d => d.Kolom is null);
            var kolommen = bestand.Where(d => d.Kolom is not null).ToList();
            uit.WriteLine(geheel.Gevuld
                ? $"{geheel.Bestand}: {kolommen.Count(k => k.Gevuld)} van de {kolommen.Count} kolommen uit {geheel.Van}. {geheel.Toelichting}".TrimEnd()
                : $"{geheel.Bestand}: niet te leveren. {geheel.Toelichting}");
            foreach (var k in kolommen.Where(k => !k.Gevuld || k.Toelichting is not null))
            {
                uit.WriteLine($"  {k.Kolom}: {Stand(k)}{(k.Toelichting is { } toelichting ? $". {toelichting}" : "")}");
            }
        }

        var gaten = kaart.Dekking.Where(d => d.Verplicht && !d.Gevuld).ToList();
        uit.WriteLine(gaten.Count == 0
            ? "Alles wat het contract verplicht, wordt gevuld."
            : $"Verplicht en niet gevuld: {Aantal(gaten.Count(g => g.Kolom is null), "bestand", "bestanden")} en {Aantal(gaten.Count(g => g.Kolom is not null), "kolom", "kolommen")}. Vul ze uit een andere bron, anders weigert het laden ze.");
    }

    /// <summary>What became of every month.</summary>
    public static void Schrijf(TextWriter uit, Kaart kaart, IReadOnlyList<Vertaaluitkomst> uitkomsten)
    {
        var tabel = new Tekstuitvoer("maand", "bestand", "uit", "gelezen", "vertaald", "overgeslagen", "niet vertaald").Links(1).Links(2);
        foreach (var u in uitkomsten)
        {
            foreach (var b in u.Bestanden)
            {
                tabel.Rij(u.Maand, b.Bestand, b.Bron, $"{b.Gelezen}", $"{b.Vertaald}", $"{b.Overgeslagen}", $"{b.NietVertaald}");
            }
        }

        tabel.Schrijf(uit);
        foreach (var (maand, b) in uitkomsten.SelectMany(u => u.Bevindingen.Select(b => (u.Maand, b))))
        {
            var plaats = b.Kolom is null ? b.Bestand : $"{b.Bestand}, kolom {b.Kolom} (uit {b.Van})";
            uit.WriteLine($"{maand} {plaats}: {b.Regels.Count} {(b.Regels.Count == 1 ? "rij" : "rijen")}. {b.Melding} {b.Bron}, {Regels(b.Regels)}.");
        }

        foreach (var (maand, l) in uitkomsten.SelectMany(u => u.Leeg.Select(l => (u.Maand, l))))
        {
            uit.WriteLine(
                $"{maand} {l.Bestand}, kolom {l.Kolom} (uit {l.Van}): bij {l.Regels.Count} {(l.Regels.Count == 1 ? "rij" : "rijen")} leeg gelaten, want dit loopt de hele maand nog. "
                + $"Zet deze rijen in de export van de volgende maand opnieuw, anders wordt het einde nooit bekend. {l.Bron}, {Regels(l.Regels)}.");
        }

        foreach (var gat in kaart.Dekking.Where(d => d.Verplicht && !d.Gevuld))
        {
            uit.WriteLine(gat.Kolom is null
                ? $"{gat.Bestand} is niet gemaakt: {gat.Toelichting}"
                : $"{gat.Bestand}, kolom {gat.Kolom} is leeg gebleven: {gat.Toelichting}");
        }
    }

    private static string Aantal(int aantal, string een, string meer) => $"{aantal} {(aantal == 1 ? een : meer)}";

    private static string Stand(Kaartdekking kolom) =>
        kolom.Gevuld ? kolom.Van is { } van ? $"uit {van}" : "vaste waarde" : kolom.Verplicht ? "NIET gevuld, verplicht" : "blijft leeg";

    private static string Regels(IReadOnlyList<int> regels) =>
        (regels.Count == 1 ? "regel " : "regels ") + string.Join(", ", regels.Take(MeesteRegels)) + (regels.Count > MeesteRegels ? $" en nog {regels.Count - MeesteRegels}" : "");
}
