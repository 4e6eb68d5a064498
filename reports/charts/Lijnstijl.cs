namespace RsdAnalytics.Reports.Charts;

/// <summary>The palette: four categorical colours in a fixed order, ink, and grey for the past, norms and context.</summary>
public enum Kleur
{
    /// <summary>The colour of text.</summary>
    Inkt,

    /// <summary>Dark blue, the first.</summary>
    Blauw,

    /// <summary>Orange, the second.</summary>
    Oranje,

    /// <summary>Turquoise, the third.</summary>
    Turquoise,

    /// <summary>Dark pink, the fourth.</summary>
    Roze,

    /// <summary>Grey: context.</summary>
    Grijs,
}

/// <summary>How a line is broken; every line also differs in this, so that colour is never needed.</summary>
public enum Streep
{
    /// <summary>Unbroken.</summary>
    Vol,

    /// <summary>Dashes.</summary>
    Streepjes,

    /// <summary>Dots.</summary>
    Stippels,
}

/// <summary>What stands at the points of a line.</summary>
public enum Markering
{
    /// <summary>Nothing.</summary>
    Geen,

    /// <summary>A disc.</summary>
    Rond,

    /// <summary>A square.</summary>
    Vierkant,

    /// <summary>A triangle.</summary>
    Driehoek,
}

/// <summary>How a line looks.</summary>
/// <param name="Kleur">Its colour.</param>
/// <param name="Streep">How it is broken.</param>
/// <param name="Markering">What stands at its points.</param>
/// <param name="Dikte">Its width in units of the drawing.</param>
public sealed record Lijnstijl(Kleur Kleur, Streep Streep, Markering Markering, double Dikte)
{
    /// <summary>What happened: ink, unbroken.</summary>
    public static Lijnstijl Verleden { get; } = new(Kleur.Inkt, Streep.Vol, Markering.Geen, 2.5);

    /// <summary>What is expected: blue, unbroken.</summary>
    public static Lijnstijl Prognose { get; } = new(Kleur.Blauw, Streep.Vol, Markering.Geen, 2.5);

    /// <summary>The path that was agreed: orange dashes with discs.</summary>
    public static Lijnstijl Vastgesteld { get; } = new(Kleur.Oranje, Streep.Streepjes, Markering.Rond, 2.5);

    /// <summary>The agreed growth applied to the realised start: dark pink dots with squares.</summary>
    public static Lijnstijl Herijkt { get; } = new(Kleur.Roze, Streep.Stippels, Markering.Vierkant, 2.5);

    /// <summary>The country: thin grey with triangles.</summary>
    public static Lijnstijl Landelijk { get; } = new(Kleur.Grijs, Streep.Vol, Markering.Driehoek, 1.5);
}
