-- korrel: één rij per levering van de klanttevredenheid over het jaar; de nieuwste geldt
-- met: geldige_lading
records as (
    select
        0 as gebied_id,
        f.score,
        l.maand,
        'klanttevredenheid.csv' as bestand,
        f.regel
    from fact_klanttevredenheid f
    inner join geldige_lading l on l.lading_id = f.lading_id
    where f.jaar = @jaar
        and l.maand = (
            select max(l2.maand)
            from fact_klanttevredenheid f2
            inner join geldige_lading l2 on l2.lading_id = f2.lading_id
            where f2.jaar = @jaar
        )
)
