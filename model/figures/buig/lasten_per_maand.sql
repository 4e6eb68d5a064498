-- korrel: één rij per gemeente per maand: de bedragen in centen
select
    gemeente_id as GemeenteId,
    maand as Maand,
    sum(lasten) as Lasten,
    sum(ontvangsten) as Ontvangsten,
    sum(lks_lasten) as LksLasten
from records
group by gemeente_id, maand
