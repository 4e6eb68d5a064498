-- korrel: één rij per plaatsing met loonkostensubsidie die eindigde, met of er binnen de termijn een nieuwe plaatsing volgde
-- met: plaatsing_actueel
stap1 as (
    select
        p.*,
        p.einddatum / 10000 * 12 + p.einddatum / 100 % 100 - 1 + @termijn as maandnummer
    from plaatsing_actueel p
    where p.met_lks = 1
        and p.einddatum <= @tot_dag
),
stap2 as (
    select
        s.*,
        s.maandnummer / 12 as meetjaar,
        s.maandnummer % 12 + 1 as meetmaand
    from stap1 s
),
stap3 as (
    select
        s.*,
        case
            when s.meetmaand in (4, 6, 9, 11) then 30
            when s.meetmaand <> 2 then 31
            when s.meetjaar % 4 = 0 and (s.meetjaar % 100 <> 0 or s.meetjaar % 400 = 0) then 29
            else 28
        end as maandlengte
    from stap2 s
),
geeindigd as (
    select
        s.gemeente_id,
        s.bronsleutel_id,
        s.client_id,
        s.datum_plaatsing,
        s.einddatum,
        s.maand,
        s.regel,
        s.meetjaar * 10000 + s.meetmaand * 100
            + case when s.einddatum % 100 > s.maandlengte then s.maandlengte else s.einddatum % 100 end as termijn_einde
    from stap3 s
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
