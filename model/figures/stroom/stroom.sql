-- korrel: één rij per maand per gebied: de stand en de stroom in dossiers
-- met: geldige_lading
maanden as (
    select
        nu.maand,
        nu.lading_id,
        vorig.lading_id as vorige_lading_id
    from geldige_lading nu
    left join geldige_lading vorig
        on vorig.maand = case when nu.maand % 100 = 1 then nu.maand - 89 else nu.maand - 1 end
),
-- One row per case per month: where it was open at the end of the month before, and what this month's delivery says of it.
beweging as (
    select
        m.maand,
        case when m.vorige_lading_id is null then 0 else 1 end as heeft_vorige,
        v.gemeente_id as oude_gemeente_id,
        f.gemeente_id,
        f.open_eind,
        case when f.ingangsdatum >= m.maand * 100 + 1 then 1 else 0 end as begon_nu,
        case when f.einddatum >= m.maand * 100 + 1 then 1 else 0 end as eindigde_nu
    from maanden m
    inner join fact_dossierstand f on f.lading_id = m.lading_id
    left join fact_dossierstand v
        on v.lading_id = m.vorige_lading_id
        and v.dossier_id = f.dossier_id
        and v.open_eind = 1
    union all
    -- Open at the end of the month before, and not in this month's delivery at all.
    select
        m.maand,
        1 as heeft_vorige,
        v.gemeente_id as oude_gemeente_id,
        null as gemeente_id,
        0 as open_eind,
        0 as begon_nu,
        0 as eindigde_nu
    from maanden m
    inner join fact_dossierstand v on v.lading_id = m.vorige_lading_id
    left join fact_dossierstand f
        on f.lading_id = m.lading_id
        and f.dossier_id = v.dossier_id
    where v.open_eind = 1
        and f.dossier_id is null
),
-- A case counts once on the side it came from and once on the side it is on; who leaves counts where he was.
zijden as (
    select
        b.maand,
        b.oude_gemeente_id as gemeente_id,
        1 as begin_stand,
        0 as instroom,
        0 as nagekomen_instroom,
        case when b.open_eind = 0 and b.eindigde_nu = 1 then 1 else 0 end as uitstroom,
        case when b.open_eind = 0 and b.eindigde_nu = 0 and b.gemeente_id is not null then 1 else 0 end as nagekomen_uitstroom,
        case when b.gemeente_id is null then 1 else 0 end as verdwenen,
        0 as overgang_in,
        case when b.open_eind = 1 and b.gemeente_id <> b.oude_gemeente_id then 1 else 0 end as overgang_uit,
        0 as eind_stand
    from beweging b
    where b.oude_gemeente_id is not null
    union all
    select
        b.maand,
        b.gemeente_id,
        0 as begin_stand,
        -- New in the stand, or begun and ended within the month: then it also counts as uitstroom.
        case when b.heeft_vorige = 1 and b.oude_gemeente_id is null and b.begon_nu = 1 then 1 else 0 end as instroom,
        case when b.heeft_vorige = 1 and b.oude_gemeente_id is null and b.begon_nu = 0 then 1 else 0 end as nagekomen_instroom,
        case when b.heeft_vorige = 1 and b.oude_gemeente_id is null and b.open_eind = 0 then 1 else 0 end as uitstroom,
        0 as nagekomen_uitstroom,
        0 as verdwenen,
        case when b.open_eind = 1 and b.gemeente_id <> b.oude_gemeente_id then 1 else 0 end as overgang_in,
        0 as overgang_uit,
        b.open_eind as eind_stand
    from beweging b
    where b.gemeente_id is not null
        and (b.open_eind = 1 or b.eindigde_nu = 1)
),
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
    from zijden
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
