using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Model.Warehouse;

/// <summary>One step of a schema forward: what makes the next version of the version before.</summary>
/// <param name="Naar">The version after the step; the step starts from the version before it.</param>
/// <param name="Opdrachten">The statements, in SQLite's own words.</param>
public sealed record Migratie(int Naar, IReadOnlyList<string> Opdrachten)
{
    /// <summary>The same in the words of the schema's own files, from which SQL Server's are made. As they were at this step, also when a later step changes them.</summary>
    public IReadOnlyList<string> SqlServer { get; init; } = [];

    /// <summary>What fills the new tables from what the warehouse holds, after the statements and in the same transaction; null for nothing.</summary>
    public Action<IWarehouse, ILaadtransactie>? Vul { get; init; }

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
        new(4,
        [
            """
            create table fact_stroom (
                lading_id integer not null,
                vorige_lading_id integer not null,
                gemeente_id integer not null,
                begin_stand integer not null,
                instroom integer not null,
                nagekomen_instroom integer not null,
                uitstroom integer not null,
                nagekomen_uitstroom integer not null,
                verdwenen integer not null,
                overgang_in integer not null,
                overgang_uit integer not null,
                eind_stand integer not null,
                primary key (lading_id, vorige_lading_id, gemeente_id),
                foreign key (lading_id) references dim_lading (lading_id) deferrable initially deferred,
                foreign key (vorige_lading_id) references dim_lading (lading_id) deferrable initially deferred,
                foreign key (gemeente_id) references dim_gemeente (gemeente_id) deferrable initially deferred
            ) strict, without rowid
            """,
            """
            create table fact_stand (
                lading_id integer not null,
                gemeente_id integer not null,
                trede text not null,
                dossiers integer not null,
                primary key (lading_id, gemeente_id, trede),
                foreign key (lading_id) references dim_lading (lading_id) deferrable initially deferred,
                foreign key (gemeente_id) references dim_gemeente (gemeente_id) deferrable initially deferred
            ) strict, without rowid
            """,
            """
            create table fact_vertrek (
                lading_id integer not null,
                vorige_lading_id integer not null,
                dossier_id integer not null,
                primary key (lading_id, vorige_lading_id, dossier_id),
                foreign key (lading_id) references dim_lading (lading_id) deferrable initially deferred,
                foreign key (vorige_lading_id) references dim_lading (lading_id) deferrable initially deferred,
                foreign key (dossier_id) references dim_dossier (dossier_id) deferrable initially deferred
            ) strict, without rowid
            """,
            """
            create table brug_dossierpersoon (
                client_id integer not null,
                dossier_id integer not null,
                ingangsdatum integer not null,
                primary key (client_id, dossier_id, ingangsdatum),
                foreign key (client_id) references dim_client (client_id) deferrable initially deferred,
                foreign key (dossier_id) references dim_dossier (dossier_id) deferrable initially deferred
            ) strict, without rowid
            """,
            "drop index ix_dossierstand_client",
            "drop index ix_dossierstand_partner",
        ])
        {
            SqlServer =
            [
                """
                -- korrel: één rij per paar ladingen van een maand en de maand ervoor, per gemeente: de stand en de stroom in dossiers, geteld bij het laden
                create table fact_stroom (
                    lading_id int not null, -- de lading van de maand
                    vorige_lading_id int not null, -- de lading van de maand ervoor
                    gemeente_id int not null, -- de gemeente; wie vertrok telt bij die van de maand ervoor
                    begin_stand int not null, -- open dossiers aan het eind van de maand ervoor
                    instroom int not null, -- nieuw in de maand
                    nagekomen_instroom int not null, -- nieuw, eerder begonnen
                    uitstroom int not null, -- beëindigd in de maand
                    nagekomen_uitstroom int not null, -- weg, eerder beëindigd
                    verdwenen int not null, -- weg zonder geladen rij
                    overgang_in int not null, -- gekomen uit een andere gemeente
                    overgang_uit int not null, -- gegaan naar een andere gemeente
                    eind_stand int not null, -- open dossiers aan het eind van de maand
                    primary key (lading_id, vorige_lading_id, gemeente_id),
                    foreign key (lading_id) references dim_lading (lading_id),
                    foreign key (vorige_lading_id) references dim_lading (lading_id),
                    foreign key (gemeente_id) references dim_gemeente (gemeente_id)
                );
                """,
                """
                -- korrel: één rij per lading per gemeente per trede: de open dossiers aan het eind van de maand, geteld bij het laden
                create table fact_stand (
                    lading_id int not null, -- de lading
                    gemeente_id int not null, -- de gemeente op het dossier
                    trede nvarchar(10) not null, -- trede van de werkladder
                    dossiers int not null, -- open dossiers
                    primary key (lading_id, gemeente_id, trede),
                    foreign key (lading_id) references dim_lading (lading_id),
                    foreign key (gemeente_id) references dim_gemeente (gemeente_id)
                );
                """,
                """
                -- korrel: één rij per dossier dat een lading van de maand ervoor noemt en een lading van de maand niet meer, bepaald bij het laden
                create table fact_vertrek (
                    lading_id int not null, -- de lading van de maand
                    vorige_lading_id int not null, -- de lading van de maand ervoor
                    dossier_id int not null, -- het dossier
                    primary key (lading_id, vorige_lading_id, dossier_id),
                    foreign key (lading_id) references dim_lading (lading_id),
                    foreign key (vorige_lading_id) references dim_lading (lading_id),
                    foreign key (dossier_id) references dim_dossier (dossier_id)
                );
                """,
                """
                -- korrel: één rij per persoon per dossier per ingangsdatum waarmee een lading die persoon als aanvrager of partner van het dossier noemt
                create table brug_dossierpersoon (
                    client_id int not null, -- de persoon
                    dossier_id int not null, -- het dossier
                    ingangsdatum int not null, -- begin van de uitkering (JJJJMMDD)
                    primary key (client_id, dossier_id, ingangsdatum),
                    foreign key (client_id) references dim_client (client_id),
                    foreign key (dossier_id) references dim_dossier (dossier_id)
                );
                """,
                "drop index ix_dossierstand_client on fact_dossierstand;",
                "drop index ix_dossierstand_partner on fact_dossierstand;",
            ],
            Vul = (warehouse, transactie) => new Ladingtotalen(warehouse).MaakAlle(transactie),
        },
    ];
}
