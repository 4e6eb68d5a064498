namespace RsdAnalytics.Model.Warehouse;

/// <summary>One step of a schema forward: what makes the next version of the version before.</summary>
/// <param name="Naar">The version after the step; the step starts from the version before it.</param>
/// <param name="Opdrachten">The statements, in SQLite's own words.</param>
public sealed record Migratie(int Naar, IReadOnlyList<string> Opdrachten)
{
    /// <summary>
    /// Every step there has been, oldest first. Whoever raises <see cref="Warehouseschema.Versie"/> adds a step here; a test
    /// that opens a warehouse of the first schema fails otherwise.
    /// </summary>
    public static IReadOnlyList<Migratie> Alle { get; } = [];
}
