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
        new(3,
        [
            """
            create table vaststelling (
                vaststelling_id integer not null primary key,
                jaar integer not null,
                peildatum integer not null,
                lading_id integer not null,
                vastgesteld_op text not null,
                rapport_hash text not null,
                definities text not null,
                programma text not null,
                foreign key (lading_id) references dim_lading (lading_id) deferrable initially deferred
            ) strict
            """,
            """
            create table vaststelling_uitkomst (
                vaststelling_id integer not null,
                code text not null,
                gebied_id integer not null,
                teller integer,
                noemer integer,
                waarde integer,
                norm integer,
                primary key (vaststelling_id, code, gebied_id),
                foreign key (vaststelling_id) references vaststelling (vaststelling_id) deferrable initially deferred
            ) strict
            """,
            """
            create table vaststelling_referentie (
                vaststelling_id integer not null,
                bestand text not null,
                inhoud_hash text not null,
                primary key (vaststelling_id, bestand),
                foreign key (vaststelling_id) references vaststelling (vaststelling_id) deferrable initially deferred
            ) strict
            """,
        ])
        {
            SqlServer =
            [
                """
                create table vaststelling (
                    vaststelling_id int not null primary key,
                    jaar int not null,
                    peildatum int not null,
                    lading_id int not null,
                    vastgesteld_op nvarchar(20) not null,
                    rapport_hash nvarchar(64) not null,
                    definities nvarchar(16) not null,
                    programma nvarchar(40) not null,
                    foreign key (lading_id) references dim_lading (lading_id)
                )
                """,
                """
                create table vaststelling_uitkomst (
                    vaststelling_id int not null,
                    code nvarchar(10) not null,
                    gebied_id int not null,
                    teller bigint,
                    noemer bigint,
                    waarde bigint,
                    norm bigint,
                    primary key (vaststelling_id, code, gebied_id),
                    foreign key (vaststelling_id) references vaststelling (vaststelling_id)
                )
                """,
                """
                create table vaststelling_referentie (
                    vaststelling_id int not null,
                    bestand nvarchar(60) not null,
                    inhoud_hash nvarchar(64) not null,
                    primary key (vaststelling_id, bestand),
                    foreign key (vaststelling_id) references vaststelling (vaststelling_id)
                )
                """,
            ],
        },
    ];
}
