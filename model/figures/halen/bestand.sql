-- korrel: één rij per gebied en maand: de open dossiers aan het eind
select
    g.gebied_id as GebiedId,
    0 as Eenheid,
    r.maand as Maand,
    0 as Teller,
    count(*) as Noemer
from records r
inner join brug_gebied g on g.gemeente_id = r.gemeente_id
group by g.gebied_id, r.maand
