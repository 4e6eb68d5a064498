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
        Rij("lasten", u => Celtekst.Euro(u.Uitgaven.Lasten));
        Rij("ontvangsten", u => Celtekst.Euro(u.Uitgaven.Ontvangsten));
        Rij("loonkostensubsidie", u => Celtekst.Euro(u.Uitgaven.LksLasten));
        Rij("netto lasten", u => Celtekst.Euro(u.Uitgaven.Netto));
        if (uitkomsten.Any(u => u.LksApart))
        {
            Rij("waarvan zonder loonkostensubsidie", u => Celtekst.Euro(u.Uitgaven.NettoZonderLks));
        }

        Rij("maanden geladen / verwacht", u => $"{Celtekst.Getal(u.GeladenMaanden)} / {Celtekst.Getal(u.Verwacht.Count)}");
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
        Toelichtingen(uit, uitkomsten);
    }

    private static void Toelichtingen(TextWriter uit, IReadOnlyList<BuigUitkomst> uitkomsten)
    {
        var teksten = uitkomsten.SelectMany(u => u.Toelichtingen.Concat(u.Vangnet.Select(v => v.Toelichting)).Select(tekst => (u.Gemeente, Tekst: tekst)))
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
