-- korrel: één rij per gemeente en regeling per maand, alle regelingen
-- met: geldige_lading
records as (
    select
        f.gemeente_id,
        f.regeling_id as eenheid,
        f.lasten,
        f.ontvangsten,
        f.lks_lasten,
        l.maand,
        'uitkeringslasten.csv' as bestand,
        f.regel
    from fact_uitkeringslast f
    inner join geldige_lading l on l.lading_id = f.lading_id
    where l.maand between @van_maand and @tot_maand
)
