-- korrel: één rij per maand met een geldige lading, zoals de stand was na lading @stand
-- A redelivery has a higher number than what it replaces, so the highest one up to @stand is the valid one.
geldige_lading as (
    select
        maand,
        max(lading_id) as lading_id
    from dim_lading
    where lading_id <= @stand
    group by maand
)
