using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Norms for the year so far: pure rules. Only what grows evenly through a year has one: counts, and the growth of the
/// caseload. A share or a mark is compared with its whole norm at any time. The rekenregels leave this open; it is a choice.
/// </summary>
internal static class KpiNaarRatoRegels
{
    private const string Bestandsontwikkeling = "K9";
    private const double MaandenPerJaar = 12.0;

    /// <summary>The part of the year up to and including the peildatum: whole months, and the part of the current one.</summary>
    public static double DeelVanJaar(DateOnly dag) =>
        (dag.Month - 1 + ((double)dag.Day / DateTime.DaysInMonth(dag.Year, dag.Month))) / MaandenPerJaar;

    /// <summary>The results with a norm that grows through the year.</summary>
    public static IReadOnlyList<KpiNaarRato> Van(
        IEnumerable<KpiUitkomst> uitkomsten, Peildatum peildatum, Func<string, Resultaatafspraak?> afspraak)
    {
        var deel = DeelVanJaar(peildatum.Dag);
        return
        [
            .. from uitkomst in uitkomsten
               where Groeit(uitkomst.Kpi)
               let norm = afspraak(uitkomst.Kpi)
               where norm is not null && norm.GeldtVoor(uitkomst.Gemeente)
               let naarRato = norm with { Norm = norm.Norm * deel }
               select new KpiNaarRato(
                   uitkomst.Kpi, uitkomst.Gemeente, deel, norm.Norm, naarRato.Norm, uitkomst.Waarde, naarRato.Behaald(uitkomst.Waarde)),
        ];
    }

    private static bool Groeit(string kpi) => kpi == Bestandsontwikkeling || KpiDefinities.Zoek(kpi)?.Soort == KpiSoort.Aantal;
}
