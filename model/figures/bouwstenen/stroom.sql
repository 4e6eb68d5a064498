-- korrel: één rij per maand per gebied: de stand en de stroom in dossiers
-- met: maandpaar
-- Counted when the ladingen came in: it stays the same as stroom_uit_feiten.sql, which goes through every case of every month.
per_gemeente as (
    select
        m.maand,
        s.gemeente_id,
        s.begin_stand,
        s.instroom,
        s.nagekomen_instroom,
        s.uitstroom,
        s.nagekomen_uitstroom,
        s.verdwenen,
        s.overgang_in,
        s.overgang_uit,
        s.eind_stand
    from maandpaar m
    inner join fact_stroom s
        on s.lading_id = m.lading_id
        and s.vorige_lading_id = m.vorige_lading_id
    union all
    -- Without the month before only the end is known.
    select
        m.maand,
        d.gemeente_id,
        0 as begin_stand,
        0 as instroom,
        0 as nagekomen_instroom,
        0 as uitstroom,
        0 as nagekomen_uitstroom,
        0 as verdwenen,
        0 as overgang_in,
        0 as overgang_uit,
        d.dossiers as eind_stand
    from maandpaar m
    inner join fact_stand d on d.lading_id = m.lading_id
    where m.vorige_lading_id is null
),
stroom as (
    select
        p.maand,
        g.gebied_id,
        sum(p.begin_stand) as begin_stand,
        sum(p.instroom) as instroom,
        sum(p.nagekomen_instroom) as nagekomen_instroom,
        sum(p.uitstroom) as uitstroom,
        sum(p.nagekomen_uitstroom) as nagekomen_uitstroom,
        sum(p.verdwenen) as verdwenen,
        -- Within Totaal a move from one municipality to another is no movement.
        sum(case when g.gebied_id = 0 then 0 else p.overgang_in end) as overgang_in,
        sum(case when g.gebied_id = 0 then 0 else p.overgang_uit end) as overgang_uit,
        sum(p.eind_stand) as eind_stand
    from per_gemeente p
    inner join brug_gebied g on g.gemeente_id = p.gemeente_id
    group by p.maand, g.gebied_id
)
