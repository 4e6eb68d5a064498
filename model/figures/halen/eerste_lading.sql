-- korrel: één rij per maand: de eerste lading ervan, na welke bekend was wat toen bekend was
select
    maand as Maand,
    min(lading_id) as Nummer
from dim_lading
where lading_id <= @stand
group by maand
