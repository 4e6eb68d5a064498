namespace RsdAnalytics.Model.Figures;

/// <summary>One column of the stock-flow table, by the name that the machine-readable answer gives it. Source: rekenregels, "Stroom".</summary>
/// <param name="Naam">The name, for example nagekomen_instroom.</param>
/// <param name="UitVorigeMaand">
/// Whether its cases are found in the delivery of the month before: what was open then, and what is in no later line.
/// </param>
/// <param name="Waarde">Reads the cell from a row of the table.</param>
public sealed record Stroomcel(string Naam, bool UitVorigeMaand, Func<Stroomregel, int?> Waarde)
{
    /// <summary>All cells, in the order of the table.</summary>
    public static IReadOnlyList<Stroomcel> Alle { get; } =
    [
        new("begin", true, r => r.Begin),
        new("instroom", false, r => r.Instroom),
        new("nagekomen_instroom", false, r => r.NagekomenInstroom),
        new("uitstroom", false, r => r.Uitstroom),
        new("nagekomen_uitstroom", false, r => r.NagekomenUitstroom),
        new("verdwenen", true, r => r.Verdwenen),
        new("overgang_in", false, r => r.OvergangIn),
        new("overgang_uit", false, r => r.OvergangUit),
        new("eind", false, r => r.Eind),
    ];

    /// <summary>The cell with a name, without regard to case and with - or blanks for _; null when there is none.</summary>
    public static Stroomcel? Zoek(string naam) =>
        Alle.FirstOrDefault(c => c.Naam.Equals(naam.Trim().Replace('-', '_').Replace(' ', '_'), StringComparison.OrdinalIgnoreCase));
}
