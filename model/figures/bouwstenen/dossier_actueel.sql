-- korrel: één rij per dossier: de rij uit de nieuwste geldige maand die het noemt
-- met: maandpaar
-- A case is in the newest month, in one with a gap behind it, or it left after its month: that was noted when the ladingen came in, so
-- that not every month of every case is gone through.
laatst_genoemd as (
    select
        v.dossier_id,
        m.vorige_maand as maand
    from maandpaar m
    inner join fact_vertrek v
        on v.lading_id = m.lading_id
        and v.vorige_lading_id = m.vorige_lading_id
    union all
    select
        f.dossier_id,
        l.maand
    from geldige_lading l
    inner join fact_dossierstand f on f.lading_id = l.lading_id
    left join maandpaar n on n.vorige_lading_id = l.lading_id
    where n.maand is null
),
dossier_actueel as (
    select
        f.*,
        n.maand
    from (
        select
            dossier_id,
            max(maand) as maand
        from laatst_genoemd
        group by dossier_id
    ) n
    inner join geldige_lading g on g.maand = n.maand
    inner join fact_dossierstand f on f.lading_id = g.lading_id and f.dossier_id = n.dossier_id
)
