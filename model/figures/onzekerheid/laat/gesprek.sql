-- korrel: één rij per geleverd preventief gesprek, op de dag waarop het wordt gemeten
-- met: geldige_lading
gebeurtenis as (
    select
        f.bronsleutel_id,
        f.gemeente_id,
        f.meetmoment as dag,
        l.maand
    from fact_jongerengesprek f
    inner join geldige_lading l on l.lading_id = f.lading_id
    inner join dim_code c on c.code_id = f.soort_id
    where c.code = 'preventief'
)
