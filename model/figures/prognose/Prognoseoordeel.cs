namespace RsdAnalytics.Model.Figures;

/// <summary>One kept month beside what happened.</summary>
/// <param name="Regel">What was expected.</param>
/// <param name="Werkelijk">The open cases that were counted since; null when the month is not loaded.</param>
public sealed record Prognosemaand(Prognoseregel Regel, int? Werkelijk)
{
    /// <summary>Expected minus counted: above zero is too high.</summary>
    public double? Fout => Regel.Punt - Werkelijk;

    /// <summary>Whether the 80 % interval held it.</summary>
    public bool? Binnen80 => Werkelijk is { } w ? w >= Regel.Onder80 && w <= Regel.Boven80 : null;

    /// <summary>Whether the 95 % interval held it.</summary>
    public bool? Binnen95 => Werkelijk is { } w ? w >= Regel.Onder95 && w <= Regel.Boven95 : null;
}

/// <summary>A kept forecast beside what happened.</summary>
/// <param name="Prognose">The forecast as it was kept.</param>
/// <param name="Maanden">Every area and month; Totaal first.</param>
public sealed record Prognoseoordeel(BewaardePrognose Prognose, IReadOnlyList<Prognosemaand> Maanden)
{
    /// <summary>The forecasts beside what the stock-flow table says.</summary>
    public static IReadOnlyList<Prognoseoordeel> Van(IReadOnlyList<BewaardePrognose> prognoses, IReadOnlyList<Stroomregel> werkelijk)
    {
        ArgumentNullException.ThrowIfNull(prognoses);
        ArgumentNullException.ThrowIfNull(werkelijk);
        var eind = werkelijk.ToDictionary(r => (r.Gemeente, r.Maand), r => r.Eind);
        return
        [
            .. prognoses.Select(prognose => new Prognoseoordeel(
                prognose,
                [.. prognose.Regels.Select(regel => new Prognosemaand(regel, eind.TryGetValue((regel.Gebied, regel.Maand), out var aantal) ? aantal : null))])),
        ];
    }

    /// <summary>The areas, Totaal first.</summary>
    public IReadOnlyList<string> Gebieden => [.. Maanden.Select(m => m.Regel.Gebied).Distinct()];

    /// <summary>How the forecast of one area did over the months that have since been counted; null when there are none.</summary>
    public Prognosesamenvatting? Samenvatting(string gebied)
    {
        var bekend = Maanden.Where(m => m.Regel.Gebied == gebied && m.Werkelijk is not null).ToList();
        return bekend.Count == 0
            ? null
            : new Prognosesamenvatting(
                bekend.Count, bekend.Average(m => Math.Abs(m.Fout!.Value)), bekend.Average(m => m.Fout!.Value),
                bekend.Count(m => m.Binnen80 == true), bekend.Count(m => m.Binnen95 == true));
    }
}

/// <summary>How a kept forecast of one area did.</summary>
/// <param name="Maanden">The months that have been counted since.</param>
/// <param name="Fout">The mean absolute error, in cases.</param>
/// <param name="Bias">The mean of expected minus counted, in cases.</param>
/// <param name="Binnen80">In how many months the 80 % interval held it.</param>
/// <param name="Binnen95">In how many months the 95 % interval held it.</param>
public sealed record Prognosesamenvatting(int Maanden, double Fout, double Bias, int Binnen80, int Binnen95);
