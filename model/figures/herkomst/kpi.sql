-- korrel: één rij per bronregel achter een resultaat, per eenheid die erdoor meetelt
select distinct
    r.gemeente_id as GemeenteId,
    r.eenheid as Eenheid,
    r.teller as Teller,
    r.noemer as Noemer,
    r.maand as Maand,
    r.bestand as Bestand,
    r.regel as Regel
from records r
inner join brug_gebied g on g.gemeente_id = r.gemeente_id
where g.gebied_id = @gebied
    and (r.teller = 1 or r.noemer = 1)
order by r.maand, r.bestand, r.regel, r.teller desc, r.eenheid
