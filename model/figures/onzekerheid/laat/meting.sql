-- korrel: één rij per geleverde plaatsing, op de dag waarop zij wordt gemeten
-- met: geldige_lading
gebeurtenis as (
    select
        f.bronsleutel_id,
        f.gemeente_id,
        f.meetmoment as dag,
        l.maand
    from fact_plaatsing f
    inner join geldige_lading l on l.lading_id = f.lading_id
)
