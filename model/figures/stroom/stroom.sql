-- korrel: één rij per maand per gebied: de stand en de stroom in dossiers
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
)
select
    p.maand as Maand,
    g.gebied_id as GebiedId,
    sum(p.begin_stand) as BeginStand,
    sum(p.instroom) as Instroom,
    sum(p.nagekomen_instroom) as NagekomenInstroom,
    sum(p.uitstroom) as Uitstroom,
    sum(p.nagekomen_uitstroom) as NagekomenUitstroom,
    sum(p.verdwenen) as Verdwenen,
    -- Within Totaal a move from one municipality to another is no movement.
    sum(case when g.gebied_id = 0 then 0 else p.overgang_in end) as OvergangIn,
    sum(case when g.gebied_id = 0 then 0 else p.overgang_uit end) as OvergangUit,
    sum(p.eind_stand) as EindStand
from per_gemeente p
inner join brug_gebied g on g.gemeente_id = p.gemeente_id
group by p.maand, g.gebied_id
