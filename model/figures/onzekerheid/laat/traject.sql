-- korrel: één rij per geleverd traject, op de dag waarop het begon
-- met: geldige_lading
gebeurtenis as (
    select
        f.bronsleutel_id,
        f.gemeente_id,
        f.startdatum as dag,
        l.maand
    from fact_traject f
    inner join geldige_lading l on l.lading_id = f.lading_id
)
