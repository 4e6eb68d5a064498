-- korrel: één rij per gebied en maand: de open dossiers aan het eind
-- met: stand
select
    g.gebied_id as GebiedId,
    0 as Eenheid,
    s.maand as Maand,
    0 as Teller,
    sum(s.dossiers) as Noemer
from stand s
inner join brug_gebied g on g.gemeente_id = s.gemeente_id
where s.maand between @van_maand and @tot_maand
group by g.gebied_id, s.maand
