using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>Budget and spending of a year, one column per municipality, for people.</summary>
internal static class Buigoverzicht
{
    public static void Schrijf(TextWriter uit, int jaar, IReadOnlyList<BuigUitkomst> uitkomsten, string merk)
    {
        uit.WriteLine($"BUIG en vangnet {jaar}{merk}");
        if (uitkomsten.Any(u => u.BudgetSynthetisch))
        {
            uit.WriteLine(BuigUitkomst.SynthetischTekst);
        }

        var tabel = new Tekstuitvoer(["", .. uitkomsten.Select(u => u.Gemeente)]);
        void Rij(string naam, Func<BuigUitkomst, string> cel) => tabel.Rij([naam, .. uitkomsten.Select(cel)]);
        Rij("budget", u => Celtekst.Euro(u.Budget));
        Rij("status", u => u.Status is { } status ? Buigwoorden.Status(status) : Getallen.Geen);
        Rij("lasten", u => Uitgave(u, uitgaven => uitgaven.Lasten));
        Rij("ontvangsten", u => Uitgave(u, uitgaven => uitgaven.Ontvangsten));
        Rij("loonkostensubsidie", u => Uitgave(u, uitgaven => uitgaven.LksLasten));
        Rij("netto lasten", u => Uitgave(u, uitgaven => uitgaven.Netto));
        if (uitkomsten.Any(u => u.LksApart))
        {
            Rij("waarvan zonder loonkostensubsidie", u => Uitgave(u, uitgaven => uitgaven.NettoZonderLks));
        }

        Rij("maanden geladen / geraamd", u => $"{Celtekst.Getal(u.GeladenMaanden)} / {Celtekst.Getal(u.Verwacht.Count)}");
        Rij("resultaat", u => Celtekst.Euro(u.Resultaat));
        Rij("tekort in % van het budget", u => Celtekst.Procent(u.Tekort, 2));
        foreach (var variant in uitkomsten.SelectMany(u => u.Vangnet).Select(v => v.Regel.Variant).Distinct().Order())
        {
            string Van(BuigUitkomst u, Func<Vangnetuitkomst, string> cel) =>
                u.Vangnet.FirstOrDefault(v => v.Regel.Variant == variant) is { } v ? cel(v) : Getallen.Geen;
            var achter = variant == Vangnetvariant.Regulier ? "" : " (verruimd)";
            Rij("eigen risico" + achter, u => Van(u, v => Celtekst.Euro(v.EigenRisico)));
            Rij("vangnetuitkering" + achter, u => Van(u, v => Celtekst.Euro(v.Uitkering)));
            Rij("vangnet" + achter, u => Van(u, v => Buigwoorden.Status(v.Status)));
            Rij("toets over meer jaren" + achter, u => Van(u, v => Buigwoorden.Toets(v.Meerjarentoets)));
            Rij("zekerheid van de regels" + achter, u => Van(u, v => Buigwoorden.Zekerheid(v.Zekerheid)));
        }

        tabel.Schrijf(uit);
        if (uitkomsten.SelectMany(u => u.Vangnet).Any(v => v.Regel.Variant == Vangnetvariant.Verruimd))
        {
            uit.WriteLine("Verruimd: de ruimere vangnetregels voor gemeenten met een tekort in meer jaren. Zonder dat woord: de gewone regels.");
        }

        Toelichtingen(uit, uitkomsten);
    }

    // Nothing was spent in no month: that is no amount of nought.
    private static string Uitgave(BuigUitkomst u, Func<Uitgaven, Bedrag> post) =>
        u.GeladenMaanden + u.Verwacht.Count == 0 ? Getallen.Geen : Celtekst.Euro(post(u.Uitgaven));

    private static string Toelichting(Vangnetuitkomst v) =>
        v is { Regel.Variant: Vangnetvariant.Verruimd, Toelichting.Length: > 0 } ? $"{v.Toelichting} Dat geldt voor de verruimde regels." : v.Toelichting;

    private static void Toelichtingen(TextWriter uit, IReadOnlyList<BuigUitkomst> uitkomsten)
    {
        var teksten = uitkomsten.SelectMany(u => u.Toelichtingen.Concat(u.Vangnet.Select(Toelichting)).Select(tekst => (u.Gemeente, Tekst: tekst)))
            .Where(t => t.Tekst.Length > 0)
            .Distinct()
            .GroupBy(t => t.Tekst);
        foreach (var groep in teksten)
        {
            uit.WriteLine($"{string.Join(", ", groep.Select(t => t.Gemeente))}: {groep.Key}");
        }

        foreach (var bron in uitkomsten.Where(u => u.Bron.Length > 0).Select(u => u.Bron).Distinct())
        {
            uit.WriteLine($"Bron van het budget: {bron}");
        }
    }
}
