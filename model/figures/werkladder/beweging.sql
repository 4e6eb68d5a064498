-- korrel: één rij per dossier dat aan het begin of aan het eind van het jaar open is, met de trede op beide momenten
-- met: dossier_open
standen as (
    select
        d.dossier_id,
        d.gemeente_id,
        p.trede,
        d.maand,
        d.regel,
        case when d.maand = @vorige_december then 1 else 0 end as is_begin
    from dossier_open d
    inner join dim_profiel p on p.profiel_id = d.profiel_id
    where d.maand = @vorige_december
        or d.maand = @laatste_maand
),
-- A case that was there at the beginning counts in the gemeente it had then, as a leaver does in the stroom.
records as (
    select
        coalesce(max(case when is_begin = 1 then gemeente_id end), max(gemeente_id)) as gemeente_id,
        dossier_id as eenheid,
        max(case when is_begin = 1 then trede end) as van,
        max(case when is_begin = 0 then trede end) as naar,
        min(maand) as maand,
        'dossiers.csv' as bestand,
        coalesce(max(case when is_begin = 1 then regel end), max(regel)) as regel
    from standen
    group by dossier_id
)
