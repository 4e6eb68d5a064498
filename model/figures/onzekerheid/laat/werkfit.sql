-- korrel: één rij per geleverd traject met resultaat werkfit, op de dag waarop het eindigde
-- met: geldige_lading
gebeurtenis as (
    select
        f.bronsleutel_id,
        f.gemeente_id,
        f.einddatum as dag,
        l.maand
    from fact_traject f
    inner join geldige_lading l on l.lading_id = f.lading_id
    inner join dim_code c on c.code_id = f.resultaat_id
    where c.code = 'werkfit'
)
