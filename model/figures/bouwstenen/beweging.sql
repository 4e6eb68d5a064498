-- korrel: één rij per dossier per maand: waar het aan het eind van de maand ervoor open was, en wat deze maand ervan zegt
-- met: maandpaar
beweging as (
    select
        m.maand,
        case when m.vorige_lading_id is null then 0 else 1 end as heeft_vorige,
        v.gemeente_id as oude_gemeente_id,
        f.gemeente_id,
        f.open_eind,
        case when f.ingangsdatum >= m.maand * 100 + 1 then 1 else 0 end as begon_nu,
        case when f.einddatum >= m.maand * 100 + 1 then 1 else 0 end as eindigde_nu,
        f.dossier_id,
        f.regel,
        m.vorige_maand,
        v.regel as oude_regel
    from maandpaar m
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
        0 as eindigde_nu,
        v.dossier_id,
        null as regel,
        m.vorige_maand,
        v.regel as oude_regel
    from maandpaar m
    inner join fact_dossierstand v on v.lading_id = m.vorige_lading_id
    left join fact_dossierstand f
        on f.lading_id = m.lading_id
        and f.dossier_id = v.dossier_id
    where v.open_eind = 1
        and f.dossier_id is null
)
