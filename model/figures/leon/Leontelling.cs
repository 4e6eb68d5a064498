namespace RsdAnalytics.Model.Figures;

/// <summary>The trajecten of the Leer- en Ontwikkelnetwerk in one year, in one area.</summary>
/// <param name="Begonnen">Trajecten that began in the year.</param>
/// <param name="Lopend">Trajecten that run on the peildatum.</param>
/// <param name="Beeindigd">Trajecten that ended in the year.</param>
/// <param name="Geslaagd">Of those the ones that ended werkfit or geplaatst.</param>
/// <param name="Kosten">What the trajecten cost that began in the year.</param>
public readonly record struct Leontelling(int Begonnen, int Lopend, int Beeindigd, int Geslaagd, Bedrag Kosten)
{
    /// <summary>The share of the ended ones that ended werkfit or geplaatst; null when none ended.</summary>
    public double? Aandeel => Beeindigd == 0 ? null : (double)Geslaagd / Beeindigd;

    /// <summary>The mean cost of a traject that began in the year; null when none began.</summary>
    public Bedrag? KostenPerTraject => Begonnen == 0 ? null : Bedrag.VanEuro(Kosten.Euro / Begonnen);

    /// <summary>The sum.</summary>
    public static Leontelling operator +(Leontelling a, Leontelling b) => new(
        a.Begonnen + b.Begonnen, a.Lopend + b.Lopend, a.Beeindigd + b.Beeindigd, a.Geslaagd + b.Geslaagd, a.Kosten + b.Kosten);
}

/// <summary>One partner on one tegel, or the sum over either.</summary>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="Partner">The partner; null for all partners together.</param>
/// <param name="Tegel">The code of the tegel; null for all tegels together.</param>
/// <param name="Telling">The counts.</param>
/// <param name="KleinAantal">Whether the share rests on so few trajecten that chance decides it.</param>
public sealed record Leonregel(string Gemeente, string? Partner, string? Tegel, Leontelling Telling, bool KleinAantal);

/// <summary>The trajecten of a year. Every list is in the order of area, tegel, partner.</summary>
/// <param name="Regels">Per partner and tegel.</param>
/// <param name="PerPartner">Per partner, all tegels together.</param>
/// <param name="PerTegel">Per tegel, all partners together.</param>
/// <param name="Totalen">Per area, all together.</param>
public sealed record Leontabel(
    IReadOnlyList<Leonregel> Regels, IReadOnlyList<Leonregel> PerPartner, IReadOnlyList<Leonregel> PerTegel,
    IReadOnlyList<Leonregel> Totalen);
