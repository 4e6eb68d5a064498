-- korrel: één rij per open dossier per maandeinde; geteld worden dossiers
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
    where maand between @van_maand and @tot_maand
)
