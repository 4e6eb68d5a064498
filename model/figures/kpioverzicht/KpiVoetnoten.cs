using System.Globalization;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>The footnotes that follow from which months are loaded. Source: rekenregels, "Key results".</summary>
public static class KpiVoetnoten
{
    /// <summary>The figure looks at days before the first loaded month.</summary>
    public const string VensterBegintEerder = "venster_begint_eerder";

    /// <summary>The two years that are compared have unequal numbers of months.</summary>
    public const string OngelijkeMaanden = "ongelijke_maanden";

    /// <summary>Months of the year up to the peildatum are not loaded.</summary>
    public const string MaandenOntbreken = "maanden_ontbreken";

    /// <summary>The year before is not loaded, so there is no figure.</summary>
    public const string GeenVorigJaar = "geen_vorig_jaar";

    /// <summary>The peildatum lies before the end of the year: the norm is that of the whole year.</summary>
    public const string LopendJaar = "lopend_jaar";

    private const int MaandenPerJaar = 12;

    /// <summary>The footnotes of a peildatum; none when no month of the year is loaded.</summary>
    internal static IReadOnlyList<KpiVoetnoot> Van(KpiParameters jaar, IReadOnlyList<Maand> geladen, Referentiegegevens referentie)
    {
        if (!jaar.HeeftMaandenInJaar)
        {
            return [];
        }

        return [.. Venster(jaar.Jaar, geladen[0], referentie), .. Maanden(jaar, geladen), .. Vergelijking(jaar), .. Lopend(jaar)];
    }

    private static IEnumerable<KpiVoetnoot> Venster(int jaar, Maand eerste, Referentiegegevens referentie)
    {
        var begin = new DateOnly(jaar, 1, 1);
        var plaatsing = begin.AddMonths(-referentie.PlaatsingMeettermijn(jaar - 1));
        var gesprek = begin.AddMonths(-referentie.GesprekMeettermijn(jaar - 1));
        // The first day a figure looks at; none of a mark, and of a growth that has its own footnote on December.
        DateOnly? Vanaf(string kpi) => kpi switch
        {
            "K1" or "K1A" or "K1P" or "K2" or "K5" => begin,
            "K3" => plaatsing,
            "K4" => new DateOnly(jaar - 1, 1, 1),
            "K6" or "K7" => gesprek,
            "K8" or "K9" => null,
            _ => throw new NotSupportedException($"Of {kpi} is not said from which day on it looks."),
        };
        return KpiDefinities.Alle.Select(d => (Kpi: d.Code, Van: Vanaf(d.Code))).Where(v => v.Van < eerste.EersteDag).Select(v => new KpiVoetnoot(
            v.Kpi, VensterBegintEerder,
            $"Dit cijfer kijkt vanaf {Getaltekst.Dag(v.Van!.Value)}; de eerste geladen maand is {Getaltekst.Naam(eerste)}. Wat daarvoor eindigde kan ontbreken."));
    }

    private static IEnumerable<KpiVoetnoot> Maanden(KpiParameters jaar, IReadOnlyList<Maand> geladen)
    {
        var ontbreekt = Maand.Reeks(new Maand(jaar.Jaar, 1), Maand.VanSleutel(jaar.Peildatum.LaatsteMaand))
            .Where(m => m.Jaar == jaar.Jaar)
            .Except(geladen)
            .ToList();
        if (ontbreekt.Count > 0)
        {
            yield return new KpiVoetnoot(
                null, MaandenOntbreken, $"Niet alle maanden van het jaar zijn geladen; er ontbreekt: {string.Join(", ", ontbreekt.Select(Getaltekst.Naam))}.");
        }
    }

    private static IEnumerable<KpiVoetnoot> Vergelijking(KpiParameters jaar)
    {
        if (jaar.MaandenInVorigJaar == 0)
        {
            yield return new KpiVoetnoot("K4", GeenVorigJaar, string.Create(CultureInfo.InvariantCulture, $"Van {jaar.Jaar - 1} is geen maand geladen; er is niets om mee te vergelijken."));
        }
        else if (jaar.MaandenInJaar != jaar.MaandenInVorigJaar)
        {
            yield return new KpiVoetnoot("K4", OngelijkeMaanden, string.Create(
                CultureInfo.InvariantCulture, $"{jaar.Jaar} telt {jaar.MaandenInJaar} maanden en {jaar.Jaar - 1} telt er {jaar.MaandenInVorigJaar}; de groei is daardoor niet zuiver."));
        }

        if (!jaar.HeeftVorigeDecember)
        {
            yield return new KpiVoetnoot("K9", GeenVorigJaar, string.Create(CultureInfo.InvariantCulture, $"December {jaar.Jaar - 1} is niet geladen; er is niets om mee te vergelijken."));
        }
    }

    private static IEnumerable<KpiVoetnoot> Lopend(KpiParameters jaar)
    {
        if (jaar.Peildatum.Dag < new DateOnly(jaar.Jaar, MaandenPerJaar, 31))
        {
            yield return new KpiVoetnoot(
                null, LopendJaar, $"Tussenstand op {Getaltekst.Dag(jaar.Peildatum.Dag)}; de norm is die van het hele jaar.");
        }
    }
}
