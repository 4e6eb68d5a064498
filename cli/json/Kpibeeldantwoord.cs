using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>
/// The answers of rsd kpi --ernaast, --per-maand and --alle-jaren with --json: each moment is the answer of rsd kpi with what
/// stands beside it.
/// </summary>
internal static class Kpibeeldantwoord
{
    public static object Van(Kpibeeld beeld) => new
    {
        jaar = beeld.Peildatum.Jaar,
        peildatum = Dagtekst.Van(beeld.Peildatum),
        kpis = Kpiantwoord.Kpis(beeld.Uitkomsten),
        ernaast = beeld.Ernaast is { } e ? Ernaast(e) : null,
        voetnoten = beeld.Voetnoten.Select(v => new { kpi = v.Kpi, code = v.Code, tekst = v.Tekst }),
    };

    public static object PerMaand(int jaar, IEnumerable<Kpibeeld> beelden) => new { jaar, maanden = beelden.Select(Van) };

    public static object AlleJaren(IEnumerable<Kpibeeld> beelden) => new { jaren = beelden.Select(Van) };

    private static object Ernaast(KpiErnaast e) => new
    {
        k3_niet_meetbaar = e.NietMeetbaar.Select(Aantal),
        k5_begeleiding = e.Begeleiding is { } b
            ? new { afgesproken_personen = b.AfgesprokenPersonen, afgesproken_groep = b.AfgesprokenGroep, personen = b.Personen, groep = b.Groep, deel = b.Deel }
            : null,
        k6_gesprekken = e.Gesprekken.Select(Aantal),
        k6_gesprekken_afgesproken = e.GesprekkenAfgesproken,
        naar_rato = e.NaarRato.Select(n => new
        {
            kpi = n.Kpi,
            gemeente = n.Gemeente,
            deel_van_jaar = n.DeelVanJaar,
            norm = n.Norm,
            norm_naar_rato = n.NormNaarRato,
            waarde = n.Waarde,
            op_schema = n.OpSchema,
        }),
    };

    private static object Aantal(Gebiedsaantal a) => new { gemeente = a.Gemeente, aantal = a.Aantal };
}
