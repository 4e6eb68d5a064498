-- korrel: één rij per gebied, trede en begin en eind van de periode: het aantal perioden
select
    g.gebied_id as GebiedId,
    r.trede as Trede,
    r.van_maand as VanMaand,
    r.tot_maand as TotMaand,
    count(*) as Aantal
from records r
inner join brug_gebied g on g.gemeente_id = r.gemeente_id
group by g.gebied_id, r.trede, r.van_maand, r.tot_maand
