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
        ])
        {
            SqlServer =
            [
                """
                -- korrel: één rij per vastgelegde prognose; een rij verandert nooit
                create table dim_prognose (
                    prognose_id int not null primary key, -- volgnummer, oplopend in de tijd
                    lading_id int not null, -- laatste lading die de prognose kende
                    oorsprong int not null, -- laatste bekende maand (JJJJMM)
                    horizon int not null, -- aantal maanden vooruit
                    model_gevraagd nvarchar(40) not null, -- het model zoals gevraagd
                    model nvarchar(200) not null, -- het model dat de punten van Totaal maakte
                    seed int not null, -- begin van het toeval van de paden
                    vastgelegd_op nvarchar(20) not null, -- tijdstip (UTC, ISO 8601)
                    programma nvarchar(40) not null, -- versie van het programma
                    foreign key (lading_id) references dim_lading (lading_id)
                );
                """,
                """
                -- korrel: één rij per vastgelegde prognose per gebied per maand; aantallen in duizendsten van een dossier
                create table fact_prognose (
                    prognose_id int not null, -- de prognose
                    gebied_id int not null, -- 0 voor Totaal, anders de gemeente
                    maand int not null, -- de maand (JJJJMM)
                    punt bigint not null, -- verwacht aantal
                    onder80 bigint not null, -- ondergrens van de 80%-band
                    boven80 bigint not null, -- bovengrens van de 80%-band
                    onder95 bigint not null, -- ondergrens van de 95%-band
                    boven95 bigint not null, -- bovengrens van de 95%-band
                    primary key (prognose_id, gebied_id, maand),
                    foreign key (prognose_id) references dim_prognose (prognose_id)
                );
                """,
            ],
        },
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
                -- korrel: één rij per keer dat een evaluatie is vastgesteld; een rij verandert nooit
                create table vaststelling (
                    vaststelling_id int not null primary key, -- volgnummer, oplopend in de tijd
                    jaar int not null, -- het jaar van de evaluatie
                    peildatum int not null, -- de dag waarop het jaar is beoordeeld (JJJJMMDD)
                    lading_id int not null, -- laatste lading die de evaluatie kende
                    vastgesteld_op nvarchar(20) not null, -- tijdstip (UTC, ISO 8601)
                    rapport_hash nvarchar(64) not null, -- SHA-256 over de inhoud van het rapport
                    definities nvarchar(16) not null, -- kenmerk van de tekst van alle rekenregels
                    programma nvarchar(40) not null, -- versie van het programma
                    foreign key (lading_id) references dim_lading (lading_id)
                );
                """,
                """
                -- korrel: één rij per uitkomst per gebied van een vastgestelde evaluatie; alleen totalen, in miljoensten
                create table vaststelling_uitkomst (
                    vaststelling_id int not null, -- de vaststelling
                    code nvarchar(10) not null, -- K1 tot en met K9, bestand, instroom of uitstroom
                    gebied_id int not null, -- 0 voor Totaal, anders de gemeente
                    teller bigint, -- geteld in de teller; leeg zonder waarde
                    noemer bigint, -- geteld in de noemer; leeg waar er geen is
                    waarde bigint, -- de uitkomst; leeg waar er geen is
                    norm bigint, -- wat was afgesproken; leeg waar niets was afgesproken
                    primary key (vaststelling_id, code, gebied_id),
                    foreign key (vaststelling_id) references vaststelling (vaststelling_id)
                );
                """,
                """
                -- korrel: één rij per bestand met referentiegegevens waarop een vastgestelde evaluatie rust: normen, parameters en andere
                create table vaststelling_referentie (
                    vaststelling_id int not null, -- de vaststelling
                    bestand nvarchar(60) not null, -- naam van het bestand
                    inhoud_hash nvarchar(64) not null, -- SHA-256 over de inhoud
                    primary key (vaststelling_id, bestand),
                    foreign key (vaststelling_id) references vaststelling (vaststelling_id)
                );
                """,
            ],
        },
    ];
}
