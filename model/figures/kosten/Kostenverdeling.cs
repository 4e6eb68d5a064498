namespace RsdAnalytics.Model.Figures;

/// <summary>An amount divided over the municipalities. The parts are unrounded; they are rounded for showing only.</summary>
/// <param name="Bedrag">The amount that is divided.</param>
/// <param name="Sleutel">The key it is divided by.</param>
/// <param name="Delen">One part per row of the key.</param>
public sealed record Kostenverdeling(Bedrag Bedrag, Verdeelsleutel Sleutel, IReadOnlyList<Kostendeel> Delen)
{
    /// <summary>
    /// The difference between the sum of the shown parts and the shown amount, in euros: rounding, said in a footnote.
    /// </summary>
    public long Afrondingsverschil => Delen.Sum(d => d.HeleEuro) - Bedrag.HeleEuro;
}

/// <summary>The part of one municipality, or of all together.</summary>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="Euro">The part in euros, unrounded.</param>
public readonly record struct Kostendeel(string Gemeente, decimal Euro)
{
    /// <summary>The part in whole euros for showing, half away from zero.</summary>
    public long HeleEuro => (long)Math.Round(Euro, MidpointRounding.AwayFromZero);
}

/// <summary>The business case of one year divided over the municipalities (businesscase 2018, bijlage 3).</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Sleutel">The key it is divided by.</param>
/// <param name="Regels">One row per municipality, then Totaal.</param>
public sealed record Businesscaseverdeling(int Jaar, Verdeelsleutel Sleutel, IReadOnlyList<Businesscasedeel> Regels);

/// <summary>The business case of one year for one municipality, or for all together.</summary>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="Kosten">The expected extra costs.</param>
/// <param name="Besparing">The expected saving on benefits.</param>
public sealed record Businesscasedeel(string Gemeente, Kostendeel Kosten, Kostendeel Besparing)
{
    /// <summary>Saving minus costs, from the unrounded amounts.</summary>
    public Kostendeel Resultaat => new(Gemeente, Besparing.Euro - Kosten.Euro);
}
