-- korrel: één rij per record achter een resultaat, met de plaats waar het geleverd is
select
    gemeente_id as GemeenteId,
    cast(eenheid as bigint) as Eenheid,
    teller as Teller,
    noemer as Noemer,
    maand as Maand,
    bestand as Bestand,
    regel as Regel
from records
where teller = 1
    or noemer = 1
order by maand, bestand, regel, teller desc
