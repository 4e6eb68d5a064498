-- korrel: één rij per dossier in de zorggroep met begeleiding in een maand (teller), en één rij per gemeente per maand met het aantal dossiers in de zorggroep (noemer): wat k5.sql telt
-- met: geldige_lading, begeleiding_actueel
-- From the few with guidance to their cases; k5.sql goes from the many cases to the guidance, because it tells each of them.
begeleid as (
    select
        client_id,
        startdatum,
        einddatum
    from begeleiding_actueel
    where einddatum is null
        or einddatum > @van_dag
),
-- Grouped by case, so that a month's cases are looked up in the order in which they lie.
begeleid_dossier as (
    select
        d.dossier_id,
        b.client_id,
        b.startdatum,
        b.einddatum
    from begeleid b
    inner join brug_dossierpersoon d on d.client_id = b.client_id
    where d.ingangsdatum <= @tot_dag
    group by d.dossier_id, b.client_id, b.startdatum, b.einddatum
)
-- The order of the tables is the order in which they are gone through.
select
    f.gemeente_id as GemeenteId,
    f.client_id as Eenheid,
    1 as Teller,
    0 as Noemer,
    m.maand as Moment
from geldige_lading m
cross join begeleid_dossier b
cross join fact_dossierstand f
where m.maand between @van_maand and @tot_maand
    and b.startdatum <= m.maand * 100 + 31
    and (b.einddatum is null or b.einddatum > m.maand * 100 + 1)
    and f.lading_id = m.lading_id
    and f.dossier_id = b.dossier_id
    and f.client_id = b.client_id
    and f.open_eind = 1
    and f.profiel_id in (
        select profiel_id
        from dim_profiel
        where trede in @zorgtreden
    )
union all
-- The mean is taken over the months: every case of every month end counts once.
select
    s.gemeente_id as GemeenteId,
    null as Eenheid,
    0 as Teller,
    sum(s.dossiers) as Noemer,
    m.maand as Moment
from geldige_lading m
inner join fact_stand s on s.lading_id = m.lading_id
where m.maand between @van_maand and @tot_maand
    and s.trede in @zorgtreden
group by s.gemeente_id, m.maand
