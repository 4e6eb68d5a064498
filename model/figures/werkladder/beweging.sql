-- korrel: één rij per dossier dat aan het begin of aan het eind van het jaar open is, met de trede op beide momenten
-- met: dossier_open
begin_stand as (
    select
        d.dossier_id,
        d.gemeente_id,
        p.trede,
        d.maand,
        d.regel
    from dossier_open d
    inner join dim_profiel p on p.profiel_id = d.profiel_id
    where d.maand = @vorige_december
),
eind_stand as (
    select
        d.dossier_id,
        d.gemeente_id,
        p.trede,
        d.maand,
        d.regel
    from dossier_open d
    inner join dim_profiel p on p.profiel_id = d.profiel_id
    where d.maand = @laatste_maand
),
-- A case that was there at the beginning counts in the gemeente it had then, as a leaver does in the stroom.
records as (
    select
        b.gemeente_id,
        b.dossier_id as eenheid,
        b.trede as van,
        e.trede as naar,
        b.maand,
        'dossiers.csv' as bestand,
        b.regel
    from begin_stand b
    left join eind_stand e on e.dossier_id = b.dossier_id
    union all
    select
        e.gemeente_id,
        e.dossier_id as eenheid,
        null as van,
        e.trede as naar,
        e.maand,
        'dossiers.csv' as bestand,
        e.regel
    from eind_stand e
    where not exists (
        select 1
        from begin_stand b
        where b.dossier_id = e.dossier_id
    )
)
