-- korrel: één rij per gemeente per maand: de open dossiers aan het eind
select
    gemeente_id as GemeenteId,
    maand as Maand,
    count(*) as Dossiers
from records
group by gemeente_id, maand
