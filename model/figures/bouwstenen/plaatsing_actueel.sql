-- korrel: één rij per plaatsing: de rij uit de nieuwste geldige maand die haar noemt
-- met: geldige_lading
-- No newer one is looked for by index, and only for what a figure keeps of the rest: numbering all of them takes longer.
plaatsing_actueel as (
    select
        f.*,
        l.maand
    from fact_plaatsing f
    inner join geldige_lading l on l.lading_id = f.lading_id
    where not exists (
        select 1
        from fact_plaatsing n
        inner join dim_lading g on g.lading_id = n.lading_id
        where n.bronsleutel_id = f.bronsleutel_id
            and g.maand > l.maand
            and g.lading_id + 0 in (
                select lading_id
                from geldige_lading
            )
    )
)
