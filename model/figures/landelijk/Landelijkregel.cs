namespace RsdAnalytics.Model.Figures;

/// <summary>Where a number of cases of the RSD comes from.</summary>
public enum Bestandsherkomst
{
    /// <summary>Counted in the warehouse.</summary>
    Geteld,

    /// <summary>Published in a document, because the month is not loaded.</summary>
    Gepubliceerd,
}

/// <summary>A number of open cases with where it comes from.</summary>
/// <param name="Aantal">The open cases.</param>
/// <param name="Herkomst">Where they come from.</param>
public readonly record struct Bestandstal(int Aantal, Bestandsherkomst Herkomst);

/// <summary>
/// One year of the RSD beside the country and the septembercirculaire. Growth is from December to <paramref name="Maand"/>,
/// as a fraction. Source: rekenregels, "Septembercirculaire"; CBS 37789ksz.
/// </summary>
/// <param name="Jaar">The year.</param>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="Maand">December, or the last loaded month of a year in progress.</param>
/// <param name="Rsd">The open cases of the RSD at its end; null when not known.</param>
/// <param name="RsdGroei">Their growth since the December before; null when either is not known.</param>
/// <param name="Landelijk">The national number of benefits at its end; null when not known.</param>
/// <param name="LandelijkGroei">Its growth since the December before; null when either is not known.</param>
/// <param name="LandelijkDefinitief">Whether the national figures are final.</param>
/// <param name="CirculaireGroei">The growth of the whole year according to the septembercirculaire; null when it has none.</param>
/// <param name="CirculaireDefinitief">Whether the circulaire's percentage is realised, not expected.</param>
public sealed record Landelijkregel(
    int Jaar, string Gemeente, Maand Maand, Bestandstal? Rsd, double? RsdGroei, int? Landelijk, double? LandelijkGroei,
    bool LandelijkDefinitief, double? CirculaireGroei, bool CirculaireDefinitief)
{
    /// <summary>Whether the month is not December: growth of part of a year, beside a circulaire for the whole of it.</summary>
    public bool DeelVanJaar => Maand.Nummer != 12;

    /// <summary>How much the RSD grew less (negative) or more than the country, in points; null when either is not known.</summary>
    public double? VerschilMetLand => RsdGroei - LandelijkGroei;

    /// <summary>How much the RSD grew less (negative) or more than the circulaire; null for part of a year.</summary>
    public double? VerschilMetCirculaire => DeelVanJaar ? null : RsdGroei - CirculaireGroei;
}
