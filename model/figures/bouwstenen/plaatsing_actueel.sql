-- korrel: één rij per plaatsing: de rij uit de nieuwste geldige maand die haar noemt
-- met: geldige_lading
plaatsing_actueel as (
    select *
    from (
        select
            f.*,
            l.maand,
            row_number() over (partition by f.bronsleutel_id order by l.maand desc) as recent
        from fact_plaatsing f
        inner join geldige_lading l on l.lading_id = f.lading_id
    ) x
    where recent = 1
)
