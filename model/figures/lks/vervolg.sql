-- korrel: één rij per plaatsing met loonkostensubsidie die eindigde, met of er binnen de termijn een nieuwe plaatsing volgde
-- met: plaatsing_actueel, lks/termijnen, termijneinde
geeindigd as (
    select
        p.*,
        t.einde as termijn_einde
    from plaatsing_actueel p
    inner join termijneinde t on t.dag = p.einddatum
    where p.met_lks = 1
        and t.einde >= @van_dag
),
-- A new placement may begin before the old one ends, as long as it outlasts it. Joined once, not searched for each.
opgevolgd as (
    select distinct g.bronsleutel_id
    from geeindigd g
    inner join plaatsing_actueel n on n.client_id = g.client_id
    where n.datum_plaatsing > g.datum_plaatsing
        and n.datum_plaatsing < g.termijn_einde
        and (n.einddatum is null or n.einddatum > g.einddatum)
),
records as (
    select
        g.gemeente_id,
        g.bronsleutel_id as eenheid,
        case when g.termijn_einde between @van_dag and @tot_dag and o.bronsleutel_id is null then 1 else 0 end as teller,
        case when g.termijn_einde between @van_dag and @tot_dag then 1 else 0 end as noemer,
        case when g.termijn_einde > @tot_dag then 1 else 0 end as wacht,
        g.maand,
        'plaatsingen.csv' as bestand,
        g.regel
    from geeindigd g
    left join opgevolgd o on o.bronsleutel_id = g.bronsleutel_id
)
