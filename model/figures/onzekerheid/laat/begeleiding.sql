-- korrel: één rij per geleverde begeleiding, op de dag waarop zij begon
-- met: geldige_lading
gebeurtenis as (
    select
        f.bronsleutel_id,
        f.gemeente_id,
        f.startdatum as dag,
        l.maand
    from fact_begeleiding f
    inner join geldige_lading l on l.lading_id = f.lading_id
)
