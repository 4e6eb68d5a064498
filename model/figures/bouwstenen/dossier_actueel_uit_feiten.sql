-- korrel: één rij per dossier: de rij uit de nieuwste geldige maand die het noemt, gezocht in alle feiten; wat werkladder/instroom.sql moet geven
-- met: geldige_lading
dossier_actueel as (
    select *
    from (
        select
            f.*,
            l.maand,
            row_number() over (partition by f.dossier_id order by l.maand desc) as recent
        from fact_dossierstand f
        inner join geldige_lading l on l.lading_id = f.lading_id
    ) x
    where recent = 1
)
