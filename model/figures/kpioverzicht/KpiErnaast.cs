namespace RsdAnalytics.Model.Figures;

/// <summary>What stands beside the key results of a year (rekenregels, "Key results").</summary>
/// <param name="NietMeetbaar">Beside K3: placements in the year whose meetmoment lies after the peildatum, per area; empty when persons' detail of the year is removed.</param>
/// <param name="Gesprekken">Beside K6: preventive talks held in the year, per area; empty when persons' detail of the year is removed.</param>
/// <param name="GesprekkenAfgesproken">Beside K6: the number of talks a year the agreement rests on; null when there is none.</param>
/// <param name="Begeleiding">Beside K5: the agreed numbers of persons; null when there are none.</param>
/// <param name="NaarRato">Results against the part of the norm that belongs to the year so far.</param>
public sealed record KpiErnaast(
    IReadOnlyList<Gebiedsaantal> NietMeetbaar, IReadOnlyList<Gebiedsaantal> Gesprekken, int? GesprekkenAfgesproken,
    Begeleidingsafspraak? Begeleiding, IReadOnlyList<KpiNaarRato> NaarRato);

/// <summary>A number in one area.</summary>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="Aantal">The number.</param>
public readonly record struct Gebiedsaantal(string Gemeente, int Aantal);

/// <summary>The agreed 270 of about 900 beside what was reached (Totaal only).</summary>
/// <param name="AfgesprokenPersonen">The agreed number of persons with active guidance.</param>
/// <param name="AfgesprokenGroep">The number of persons the agreement rests on, approximately; null when not named.</param>
/// <param name="Personen">The persons with active guidance; null without a figure.</param>
/// <param name="Groep">The mean number of cases on these treden; null without a figure.</param>
public sealed record Begeleidingsafspraak(int AfgesprokenPersonen, int? AfgesprokenGroep, double? Personen, double? Groep)
{
    /// <summary>The share of the agreed number that is reached; null without a figure.</summary>
    public double? Deel => Personen / AfgesprokenPersonen;
}

/// <summary>A result against the part of its norm that belongs to the year so far.</summary>
/// <param name="Kpi">The code of a count, or K9.</param>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="DeelVanJaar">The part of the year that has passed on the peildatum.</param>
/// <param name="Norm">The norm of the whole year.</param>
/// <param name="NormNaarRato">The norm times the part of the year.</param>
/// <param name="Waarde">The figure; null where there is none.</param>
/// <param name="OpSchema">Whether the figure meets the norm so far; null without a figure.</param>
public sealed record KpiNaarRato(
    string Kpi, string Gemeente, double DeelVanJaar, double Norm, double NormNaarRato, double? Waarde, bool? OpSchema);

/// <summary>The key results of one moment.</summary>
/// <param name="Peildatum">The moment.</param>
/// <param name="Uitkomsten">All key results, first Totaal, then every municipality.</param>
/// <param name="Voetnoten">What a reader should know beside them.</param>
public sealed record KpiMoment(Peildatum Peildatum, IReadOnlyList<KpiUitkomst> Uitkomsten, IReadOnlyList<KpiVoetnoot> Voetnoten);

/// <summary>A footnote of a figure.</summary>
/// <param name="Kpi">The code of the key result; null when it holds for all of them.</param>
/// <param name="Code">What it is about, for programs: see <see cref="KpiVoetnoten"/>.</param>
/// <param name="Tekst">The footnote in Dutch.</param>
public sealed record KpiVoetnoot(string? Kpi, string Code, string Tekst);
