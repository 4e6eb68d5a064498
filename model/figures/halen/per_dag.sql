-- korrel: één rij per gebied, eenheid en maand waarin haar dag valt: of zij in teller en noemer telt
select
    g.gebied_id as GebiedId,
    r.eenheid as Eenheid,
    r.dag / 100 as Maand,
    max(r.teller) as Teller,
    max(r.noemer) as Noemer
from records r
inner join brug_gebied g on g.gemeente_id = r.gemeente_id
group by g.gebied_id, r.eenheid, r.dag / 100
