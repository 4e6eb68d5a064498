namespace RsdAnalytics.Model.Figures;

/// <summary>Wage subsidies of one year, in one area.</summary>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="Lopend">Running at the last month end; null when no month end of the year counts yet.</param>
/// <param name="Begonnen">Begun in the year.</param>
/// <param name="Beeindigd">Ended in the year.</param>
/// <param name="Vervolg">What followed on placements with wage subsidy that ended; null when the term is not in the reference data.</param>
public sealed record Lksuitkomst(string Gemeente, Lkstelling? Lopend, Lkstelling Begonnen, Lkstelling Beeindigd, Lksvervolg? Vervolg);

/// <summary>A number of wage subsidies and of the persons who have them.</summary>
/// <param name="Aantal">The wage subsidies.</param>
/// <param name="Personen">The distinct persons.</param>
public readonly record struct Lkstelling(int Aantal, int Personen);

/// <summary>Placements with wage subsidy whose contract ended, measured once each, at the end of the term after it.</summary>
/// <param name="Termijn">The term in months.</param>
/// <param name="ZonderVervolg">Placements without a new placement of the person within the term.</param>
/// <param name="Gemeten">Placements whose term ended in the year, up to the peildatum.</param>
/// <param name="NietMeetbaar">Placements that have ended and whose term ends after the peildatum.</param>
public readonly record struct Lksvervolg(int Termijn, int ZonderVervolg, int Gemeten, int NietMeetbaar)
{
    /// <summary>The share without a new placement; null with none to measure.</summary>
    public double? Aandeel => Gemeten == 0 ? null : (double)ZonderVervolg / Gemeten;
}
