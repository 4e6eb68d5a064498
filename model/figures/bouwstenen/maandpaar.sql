-- korrel: één rij per geldige lading, met die van de maand ervoor als die er is
-- met: geldige_lading
maandpaar as (
    select
        nu.maand,
        nu.lading_id,
        vorig.maand as vorige_maand,
        vorig.lading_id as vorige_lading_id
    from geldige_lading nu
    left join geldige_lading vorig
        on vorig.maand = case when nu.maand % 100 = 1 then nu.maand - 89 else nu.maand - 1 end
)
