-- korrel: één rij per open dossier aan het eind van december van elk jaar en aan het eind van de laatste maand
-- met: dossier_open
records as (
    select
        gemeente_id,
        dossier_id as eenheid,
        1 as teller,
        0 as noemer,
        maand,
        'dossiers.csv' as bestand,
        regel
    from dossier_open
    where maand % 100 = 12
        or maand = @laatste_maand
)
