-- korrel: één rij per open dossier aan het laatste maandeinde van het jaar (teller) en aan het eind van december ervoor (noemer)
-- met: dossier_open
records as (
    select
        gemeente_id,
        dossier_id as eenheid,
        case when maand = @laatste_maand then 1 else 0 end as teller,
        case when maand = @laatste_maand then 0 else 1 end as noemer,
        maand,
        'dossiers.csv' as bestand,
        regel
    from dossier_open
    where maand = @laatste_maand
        or maand = @vorige_december
)
