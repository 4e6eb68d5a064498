-- korrel: één rij per loonkostensubsidie: de rij uit de nieuwste geldige maand die haar noemt
-- met: geldige_lading
lks_actueel as (
    select *
    from (
        select
            f.*,
            l.maand,
            row_number() over (partition by f.bronsleutel_id order by l.maand desc) as recent
        from fact_lks f
        inner join geldige_lading l on l.lading_id = f.lading_id
    ) x
    where recent = 1
)
