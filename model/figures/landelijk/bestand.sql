-- korrel: één rij per gebied: de open dossiers aan het eind van december van elk jaar en aan het eind van de laatste maand
-- met: stand
select
    g.gebied_id as GebiedId,
    s.maand as Maand,
    sum(s.dossiers) as Aantal
from stand s
inner join brug_gebied g on g.gemeente_id = s.gemeente_id
where s.maand % 100 = 12
    or s.maand = @laatste_maand
group by g.gebied_id, s.maand
