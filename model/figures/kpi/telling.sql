-- korrel: één rij per gebied: het aantal verschillende eenheden in teller en noemer
select
    g.gebied_id as GebiedId,
    count(distinct case when r.teller = 1 then r.eenheid end) as Teller,
    count(distinct case when r.noemer = 1 then r.eenheid end) as Noemer
from records r
inner join brug_gebied g on g.gemeente_id = r.gemeente_id
group by g.gebied_id
