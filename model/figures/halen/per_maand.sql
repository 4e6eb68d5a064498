-- korrel: één rij per gebied, eenheid in de teller en maand van de stand, en één rij per maand met wat in de noemer telt
select
    g.gebied_id as GebiedId,
    case when r.teller = 1 then r.eenheid else 0 end as Eenheid,
    r.maand as Maand,
    max(r.teller) as Teller,
    sum(r.noemer) as Noemer
from records r
inner join brug_gebied g on g.gemeente_id = r.gemeente_id
group by g.gebied_id, case when r.teller = 1 then r.eenheid else 0 end, r.maand
