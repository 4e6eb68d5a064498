-- korrel: één rij per gebied: gebeurtenissen in de periode die pas na de grensmaand voor het eerst zijn geleverd
select
    g.gebied_id as GebiedId,
    count(distinct e.bronsleutel_id) as Aantal
from (
    select
        bronsleutel_id,
        gemeente_id,
        min(maand) as maand
    from gebeurtenis
    where dag between @van and @tot
    group by bronsleutel_id, gemeente_id
) e
inner join brug_gebied g on g.gemeente_id = e.gemeente_id
where e.maand > @grens
group by g.gebied_id
