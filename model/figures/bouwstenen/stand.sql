-- korrel: één rij per maand per gemeente: de open dossiers aan het eind, geteld bij het laden; zoveel als dossier_open.sql er noemt
-- met: geldige_lading
stand as (
    select
        l.maand,
        s.gemeente_id,
        sum(s.dossiers) as dossiers
    from geldige_lading l
    inner join fact_stand s on s.lading_id = l.lading_id
    group by l.maand, s.gemeente_id
)
