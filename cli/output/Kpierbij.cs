using System.Globalization;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>What stands beside the key results, for people: numbers that explain them, the norm so far, and footnotes.</summary>
internal static class Kpierbij
{
    /// <summary>What a reader must know before the figures: that they rest on a part of the year.</summary>
    public static void Vooraf(TextWriter uit, IEnumerable<KpiVoetnoot> voetnoten)
    {
        foreach (var noot in voetnoten.Where(n => n.Kpi is null))
        {
            uit.WriteLine($"Let op. {noot.Tekst}");
        }
    }

    public static void Schrijf(TextWriter uit, KpiErnaast ernaast, IEnumerable<KpiVoetnoot> voetnoten)
    {
        Ernaast(uit, ernaast);
        foreach (var noot in voetnoten.Where(n => n.Kpi is not null))
        {
            uit.WriteLine($"{noot.Kpi}: {noot.Tekst}");
        }
    }

    private static void Ernaast(TextWriter uit, KpiErnaast e)
    {
        if (e.NietMeetbaar.Count > 0)
        {
            uit.WriteLine($"Naast K3, plaatsingen van dit jaar die nog niet meetbaar zijn: {Aantallen(e.NietMeetbaar)}.");
        }

        if (e.Begeleiding is { } b)
        {
            var groep = b.AfgesprokenGroep is { } afgesproken ? $" van ongeveer {Celtekst.Getal(afgesproken)}" : "";
            uit.WriteLine($"Naast K5, afgesproken {Celtekst.Getal(b.AfgesprokenPersonen)}{groep}; geworden {Celtekst.Getal(b.Personen)} van gemiddeld {Celtekst.Getal(b.Groep)}.");
        }

        if (e.Gesprekken.Count > 0)
        {
            var afspraak = e.GesprekkenAfgesproken is { } aantal ? $" (afspraak, alle gemeenten samen: ongeveer {Celtekst.Getal(aantal)} per jaar)" : "";
            uit.WriteLine($"Naast K6, preventieve gesprekken dit jaar: {Aantallen(e.Gesprekken)}{afspraak}.");
        }

        if (e.NaarRato.Count > 0)
        {
            NaarRato(uit, e.NaarRato);
        }
    }

    private static void NaarRato(TextWriter uit, IReadOnlyList<KpiNaarRato> regels)
    {
        uit.WriteLine($"Naast de norm van het hele jaar, die tot nu toe ({Celtekst.Procent(regels[0].DeelVanJaar)} van het jaar):");
        var tabel = new Tekstuitvoer("", "gemeente", "resultaat", "norm tot nu toe", "norm heel jaar", "op schema").Links(1).Links(5);
        foreach (var n in regels)
        {
            var soort = KpiDefinities.Zoek(n.Kpi)!.Soort;
            var (waarde, norm) = Onderscheiden(soort, n);
            tabel.Rij(
                n.Kpi, n.Gemeente, waarde, norm, Kpioverzicht.Waarde(soort, n.Norm),
                n.OpSchema is { } op ? Celtekst.JaNee(op) : Getallen.Geen);
        }

        tabel.Schrijf(uit);
    }

    // A result that misses its norm by less than a reader sees is shown with one digit more, so that the verdict can be understood.
    private static (string Waarde, string Norm) Onderscheiden(KpiSoort soort, KpiNaarRato n)
    {
        var (waarde, norm) = (Kpioverzicht.Waarde(soort, n.Waarde), Kpioverzicht.Waarde(soort, n.NormNaarRato));
        return waarde == norm && n is { OpSchema: false, Waarde: { } w }
            ? soort == KpiSoort.Aantal ? (waarde, Getallen.Getal(n.NormNaarRato, 1)) : (Getallen.Procent(w, 2), Getallen.Procent(n.NormNaarRato, 2))
            : (waarde, norm);
    }

    private static string Aantallen(IReadOnlyList<Gebiedsaantal> aantallen) =>
        string.Join(", ", aantallen.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Gemeente} {Celtekst.Getal(a.Aantal)}")));
}
