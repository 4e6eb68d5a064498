-- korrel: één rij per dossier dat aan het eind van een geldige maand open is
-- met: geldige_lading
dossier_open as (
    select
        f.*,
        l.maand
    from fact_dossierstand f
    inner join geldige_lading l on l.lading_id = f.lading_id
    where f.open_eind = 1
)
