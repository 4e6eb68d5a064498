using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// What a year and its peildatum mean in days and months: every limit the SQL of the key results compares with.
/// </summary>
internal sealed record KpiParameters
{
    // No month and no day has this key, so a comparison with it finds nothing.
    private const int GeenMaand = 0;

    /// <summary>The year.</summary>
    public required int Jaar { get; init; }

    /// <summary>Whether some month of the year is loaded; without one every figure is null.</summary>
    public required bool HeeftMaandenInJaar { get; init; }

    /// <summary>The loaded months of the year whose last day does not lie after the peildatum.</summary>
    public required int MaandenInJaar { get; init; }

    /// <summary>The loaded months of the year before.</summary>
    public required int MaandenInVorigJaar { get; init; }

    /// <summary>The last loaded month of the year that counts, or null.</summary>
    public required Maand? LaatsteMaand { get; init; }

    /// <summary>Whether December of the year before is loaded.</summary>
    public required bool HeeftVorigeDecember { get; init; }

    public required Stand Stand { get; init; }

    public required Peildatum Peildatum { get; init; }

    public required string[] Zorgtreden { get; init; }

    public required int Jongerengrens { get; init; }

    /// <summary>The limits of a peildatum, given which months are loaded.</summary>
    public static KpiParameters Van(
        Peildatum peildatum, Stand stand, IReadOnlyList<Maand> geladen, Referentiegegevens referentie)
    {
        var inJaar = geladen.Where(m => m.Jaar == peildatum.Jaar).ToList();
        var tellend = inJaar.Where(m => m.LaatsteDag <= peildatum.Dag).ToList();
        return new KpiParameters
        {
            Jaar = peildatum.Jaar,
            HeeftMaandenInJaar = inJaar.Count > 0,
            MaandenInJaar = tellend.Count,
            MaandenInVorigJaar = geladen.Count(m => m.Jaar == peildatum.Jaar - 1),
            LaatsteMaand = tellend.Count > 0 ? tellend.Max() : null,
            HeeftVorigeDecember = geladen.Contains(new Maand(peildatum.Jaar - 1, 12)),
            Stand = stand,
            Peildatum = peildatum,
            Zorgtreden = [.. referentie.Treden.Where(t => t.ZorgEnOndersteuning).Select(t => t.Code)],
            Jongerengrens = referentie.JongerenJongerDan(peildatum.Jaar),
        };
    }

    /// <summary>The parameters of the SQL, by name.</summary>
    /// <param name="eerste">The first month whose stand is asked, where several are; null for the last month that counts only.</param>
    public object VoorSql(Maand? eerste = null) => new
    {
        stand = Stand.Lading,
        jaar = Jaar,
        van_dag = Datumsleutel.Van(new DateOnly(Jaar, 1, 1)),
        tot_dag = Peildatum.Sleutel,
        van_maand = new Maand(Jaar, 1).Sleutel,
        tot_maand = Peildatum.LaatsteMaand,
        vorig_van_maand = new Maand(Jaar - 1, 1).Sleutel,
        vorige_december = new Maand(Jaar - 1, 12).Sleutel,
        eerste_maandeinde = (eerste ?? LaatsteMaand)?.Sleutel ?? GeenMaand,
        laatste_maand = LaatsteMaand?.Sleutel ?? GeenMaand,
        laatste_dag = LaatsteMaand is { } maand ? Datumsleutel.Van(maand.LaatsteDag) : GeenMaand,
        zorgtreden = Zorgtreden,
        jongerengrens = Jongerengrens,
    };
}
