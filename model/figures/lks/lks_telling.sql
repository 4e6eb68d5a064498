-- korrel: één rij per gebied en rol: het aantal subsidies en het aantal personen
select
    g.gebied_id as GebiedId,
    r.rol as Rol,
    count(distinct r.eenheid) as Aantal,
    count(distinct r.client_id) as Personen
from records r
inner join brug_gebied g on g.gemeente_id = r.gemeente_id
group by g.gebied_id, r.rol
