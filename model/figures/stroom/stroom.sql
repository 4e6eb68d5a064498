-- korrel: één rij per dossier per maand waarin het aan de stand of de stroom meedoet
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
-- In the delivery of this month: open at its end, or ended in it.
nu as (
    select
        m.maand,
        m.vorige_lading_id,
        f.dossier_id,
        f.gemeente_id,
        f.open_eind,
        f.ingangsdatum,
        f.einddatum,
        v.gemeente_id as vorige_gemeente_id
    from maanden m
    inner join fact_dossierstand f on f.lading_id = m.lading_id
    left join fact_dossierstand v
        on v.lading_id = m.vorige_lading_id
        and v.dossier_id = f.dossier_id
        and v.open_eind = 1
),
-- Open at the end of the month before, and not in this month's delivery at all.
weg as (
    select
        m.maand,
        v.gemeente_id
    from maanden m
    inner join fact_dossierstand v on v.lading_id = m.vorige_lading_id and v.open_eind = 1
    where not exists (
        select 1
        from fact_dossierstand f
        where f.lading_id = m.lading_id
            and f.dossier_id = v.dossier_id
    )
),
-- Which role a case plays: begin, eind, and at most one way in and one way out.
rollen as (
    select
        maand,
        gemeente_id,
        'eind' as rol
    from nu
    where open_eind = 1
    union all
    select
        maand,
        vorige_gemeente_id as gemeente_id,
        'begin' as rol
    from nu
    where vorige_gemeente_id is not null
    union all
    select
        maand,
        gemeente_id,
        'begin' as rol
    from weg
    union all
    select
        maand,
        gemeente_id,
        'verdwenen' as rol
    from weg
    union all
    select
        maand,
        gemeente_id,
        case when ingangsdatum >= maand * 100 + 1 then 'instroom' else 'nagekomen_instroom' end as rol
    from nu
    where vorige_lading_id is not null
        and vorige_gemeente_id is null
        and (open_eind = 1 or einddatum >= maand * 100 + 1)
    union all
    select
        maand,
        coalesce(vorige_gemeente_id, gemeente_id) as gemeente_id,
        case when einddatum >= maand * 100 + 1 then 'uitstroom' else 'nagekomen_uitstroom' end as rol
    from nu
    where vorige_lading_id is not null
        and open_eind = 0
        and (vorige_gemeente_id is not null or einddatum >= maand * 100 + 1)
    union all
    select
        maand,
        gemeente_id,
        'overgang_in' as rol
    from nu
    where open_eind = 1
        and vorige_gemeente_id <> gemeente_id
    union all
    select
        maand,
        vorige_gemeente_id as gemeente_id,
        'overgang_uit' as rol
    from nu
    where open_eind = 1
        and vorige_gemeente_id <> gemeente_id
),
-- Within Totaal a move from one municipality to another is no movement.
per_gebied as (
    select
        r.maand,
        g.gebied_id,
        r.rol
    from rollen r
    inner join brug_gebied g on g.gemeente_id = r.gemeente_id
    where g.gebied_id <> 0
        or r.rol not in ('overgang_in', 'overgang_uit')
)
select
    maand as Maand,
    gebied_id as GebiedId,
    sum(case when rol = 'begin' then 1 else 0 end) as "Begin",
    sum(case when rol = 'instroom' then 1 else 0 end) as Instroom,
    sum(case when rol = 'nagekomen_instroom' then 1 else 0 end) as NagekomenInstroom,
    sum(case when rol = 'uitstroom' then 1 else 0 end) as Uitstroom,
    sum(case when rol = 'nagekomen_uitstroom' then 1 else 0 end) as NagekomenUitstroom,
    sum(case when rol = 'verdwenen' then 1 else 0 end) as Verdwenen,
    sum(case when rol = 'overgang_in' then 1 else 0 end) as OvergangIn,
    sum(case when rol = 'overgang_uit' then 1 else 0 end) as OvergangUit,
    sum(case when rol = 'eind' then 1 else 0 end) as Eind
from per_gebied
group by maand, gebied_id
