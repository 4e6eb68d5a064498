-- korrel: één rij per maand per gebied: de stand en de stroom in dossiers, geteld uit de feiten; wat stroom.sql moet geven
-- met: zijde
per_gemeente as (
    select
        maand,
        gemeente_id,
        sum(begin_stand) as begin_stand,
        sum(instroom) as instroom,
        sum(nagekomen_instroom) as nagekomen_instroom,
        sum(uitstroom) as uitstroom,
        sum(nagekomen_uitstroom) as nagekomen_uitstroom,
        sum(verdwenen) as verdwenen,
        sum(overgang_in) as overgang_in,
        sum(overgang_uit) as overgang_uit,
        sum(eind_stand) as eind_stand
    from zijde
    group by maand, gemeente_id
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
