-- korrel: één rij per bronregel die verklaart waarom een eenheid in de teller telt
select distinct
    b.bron_gemeente_id as GemeenteId,
    b.eenheid as Eenheid,
    0 as Teller,
    0 as Noemer,
    b.maand as Maand,
    b.bestand as Bestand,
    b.regel as Regel
from bewijs b
inner join brug_gebied g on g.gemeente_id = b.gemeente_id
where g.gebied_id = @gebied
order by b.maand, b.bestand, b.regel, b.eenheid
