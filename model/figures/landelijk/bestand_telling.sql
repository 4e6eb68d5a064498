-- korrel: één rij per gebied per maand: de open dossiers
select
    g.gebied_id as GebiedId,
    r.maand as Maand,
    count(*) as Aantal
from records r
inner join brug_gebied g on g.gemeente_id = r.gemeente_id
group by g.gebied_id, r.maand
