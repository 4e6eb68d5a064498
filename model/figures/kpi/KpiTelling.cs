namespace RsdAnalytics.Model.Figures;

/// <summary>What the SQL of a key result counted in one area.</summary>
internal sealed class KpiTelling
{
    /// <summary>The area: 0 for Totaal, otherwise the municipality.</summary>
    public int GebiedId { get; set; }

    /// <summary>The count of the numerator, or the score in hundredths.</summary>
    public long Teller { get; set; }

    /// <summary>The count of the denominator.</summary>
    public long Noemer { get; set; }
}
