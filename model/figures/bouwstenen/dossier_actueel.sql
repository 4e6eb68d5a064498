-- korrel: één rij per dossier: de rij uit de nieuwste geldige maand die het noemt
-- met: geldige_lading
-- The months are many and the cases few, so the newest month is found first and its rows are looked up by index.
dossier_actueel as (
    select
        f.*,
        n.maand
    from (
        select
            d.dossier_id,
            max(l.maand) as maand
        from fact_dossierstand d
        inner join geldige_lading l on l.lading_id = d.lading_id
        group by d.dossier_id
    ) n
    inner join geldige_lading g on g.maand = n.maand
    inner join fact_dossierstand f on f.lading_id = g.lading_id and f.dossier_id = n.dossier_id
)
