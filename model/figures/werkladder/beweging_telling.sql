-- korrel: één rij per gebied en paar van treden: het aantal dossiers
select
    g.gebied_id as GebiedId,
    r.van as Van,
    r.naar as Naar,
    count(*) as Aantal
from records r
inner join brug_gebied g on g.gemeente_id = r.gemeente_id
group by g.gebied_id, r.van, r.naar
