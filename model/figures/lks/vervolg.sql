-- korrel: één rij per plaatsing met loonkostensubsidie die eindigde, met of er binnen de termijn een nieuwe plaatsing volgde
-- met: plaatsing_actueel, lks/termijnen, termijneinde
geeindigd as (
    select
        p.*,
        t.einde as termijn_einde
    from plaatsing_actueel p
    inner join termijneinde t on t.dag = p.einddatum
    where p.met_lks = 1
),
-- A new placement may begin before the old one ends, as long as it outlasts it.
records as (
    select
        g.gemeente_id,
        g.bronsleutel_id as eenheid,
        case
            when g.termijn_einde between @van_dag and @tot_dag and not exists (
                select 1
                from plaatsing_actueel n
                where n.client_id = g.client_id
                    and n.datum_plaatsing > g.datum_plaatsing
                    and n.datum_plaatsing < g.termijn_einde
                    and (n.einddatum is null or n.einddatum > g.einddatum)
            ) then 1
            else 0
        end as teller,
        case when g.termijn_einde between @van_dag and @tot_dag then 1 else 0 end as noemer,
        case when g.termijn_einde > @tot_dag then 1 else 0 end as wacht,
        g.maand,
        'plaatsingen.csv' as bestand,
        g.regel
    from geeindigd g
    where g.termijn_einde >= @van_dag
)
