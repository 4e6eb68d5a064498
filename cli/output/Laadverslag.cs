using RsdAnalytics.Etl.Load;
using RsdAnalytics.Etl.Validate;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>What a load came to, for the administrator: per month one line, then every finding with its place.</summary>
internal static class Laadverslag
{
    // A month with thousands of findings would bury the rest; the warehouse keeps them all.
    private const int MeesteBevindingen = 20;

    /// <summary>The status in a word.</summary>
    public static string Woord(Laadstatus status) => status switch
    {
        Laadstatus.Geladen => "geladen",
        Laadstatus.Ongewijzigd => "ongewijzigd",
        _ => "geweigerd",
    };

    public static void Schrijf(Omgeving omgeving, IReadOnlyList<Laaduitkomst> uitkomsten)
    {
        var tabel = new Tekstuitvoer("maand", "status", "lading", "gelezen", "geladen", "afgekeurd");
        foreach (var u in uitkomsten)
        {
            tabel.Rij(
                u.Maand, Woord(u.Status), u.Lading is { } lading ? $"{lading}" : "–",
                Som(u, b => b.Gelezen), Som(u, b => b.Geladen), Som(u, b => b.Afgekeurd));
        }

        tabel.Schrijf(omgeving.Uit);
        SchrijfOpmerkingen(omgeving.Fout, uitkomsten);
        foreach (var u in uitkomsten)
        {
            SchrijfBevindingen(omgeving.Fout, u);
        }

        // What was told before may not be what is told now; a figure of another year than that of the month may be among it.
        var nieuw = uitkomsten.Where(u => u.Status == Laadstatus.Geladen).ToList();
        if (nieuw.Any(u => u.Vervangt is not null))
        {
            omgeving.Fout.WriteLine($"Welke cijfers daardoor anders zijn, zegt: rsd verschil --jaar JJJJ --van-lading {nieuw.Min(u => u.Lading) - 1}");
        }
    }

    /// <summary>A sum over the files of a month; a dash for an unchanged month, of which nothing was read again.</summary>
    public static string Som(Laaduitkomst uitkomst, Func<Bestandstelling, int> aantal) =>
        uitkomst.Status == Laadstatus.Ongewijzigd ? Getallen.Geen : $"{uitkomst.Bestanden.Sum(aantal)}";

    /// <summary>What the contract allows and a person should look at; also beside an answer in JSON, which says only what the contract says.</summary>
    public static void SchrijfOpmerkingen(TextWriter fout, IEnumerable<Laaduitkomst> uitkomsten)
    {
        foreach (var (maand, opmerking) in uitkomsten.SelectMany(u => u.Opmerkingen.Select(o => (u.Maand, o))))
        {
            fout.WriteLine($"Let op, {maand}: {opmerking}");
        }
    }

    /// <summary>Why a month is refused, what it replaces, and every finding with its place.</summary>
    public static void SchrijfBevindingen(TextWriter fout, Laaduitkomst uitkomst)
    {
        if (uitkomst.Status == Laadstatus.Geweigerd)
        {
            fout.WriteLine($"{uitkomst.Maand} is geweigerd: {uitkomst.Reden}");
        }
        else if (uitkomst.Vervangt is { } vervangt)
        {
            fout.WriteLine($"{uitkomst.Maand} vervangt lading {vervangt}.");
        }

        foreach (var bevinding in uitkomst.Bevindingen.Take(MeesteBevindingen))
        {
            fout.WriteLine(Regel(uitkomst.Maand, bevinding));
        }

        if (uitkomst.Bevindingen.Count > MeesteBevindingen)
        {
            fout.WriteLine($"{uitkomst.Maand}: en nog {uitkomst.Bevindingen.Count - MeesteBevindingen} {(uitkomst.Bevindingen.Count - MeesteBevindingen == 1 ? "bevinding" : "bevindingen")}; --json geeft ze alle.");
        }
    }

    private static string Regel(string maand, Bevinding b) =>
        b.Bestand is null ? $"{maand} {b.Code} {b.Melding}" : $"{maand}/{b.Plaats} {b.Code} {b.Melding}";
}
