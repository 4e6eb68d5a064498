namespace RsdAnalytics.Model.Warehouse;

/// <summary>One step of a schema forward: what makes the next version of the version before.</summary>
/// <param name="Naar">The version after the step; the step starts from the version before it.</param>
/// <param name="Opdrachten">The statements, in SQLite's own words.</param>
public sealed record Migratie(int Naar, IReadOnlyList<string> Opdrachten)
{
    /// <summary>The same in the words of the schema's own files, from which SQL Server's are made. As they were at this step, also when a later step changes them.</summary>
    public IReadOnlyList<string> SqlServer { get; init; } = [];

    /// <summary>
    /// Every step there has been, oldest first. Whoever raises <see cref="Warehouseschema.Versie"/> adds a step here; a test
    /// that opens a warehouse of the first schema fails otherwise.
    /// </summary>
    public static IReadOnlyList<Migratie> Alle { get; } =
    [
        new(2,
        [
            """
            create table dim_prognose (
                prognose_id integer not null primary key,
                lading_id integer not null,
                oorsprong integer not null,
                horizon integer not null,
                model_gevraagd text not null,
                model text not null,
                seed integer not null,
                vastgelegd_op text not null,
                programma text not null,
                foreign key (lading_id) references dim_lading (lading_id) deferrable initially deferred
            ) strict
            """,
            """
            create table fact_prognose (
                prognose_id integer not null,
                gebied_id integer not null,
                maand integer not null,
                punt integer not null,
                onder80 integer not null,
                boven80 integer not null,
                onder95 integer not null,
                boven95 integer not null,
                primary key (prognose_id, gebied_id, maand),
                foreign key (prognose_id) references dim_prognose (prognose_id) deferrable initially deferred
            ) strict, without rowid
            """,
        ]),
    ];
}
