-- korrel: één rij per geldend rapportcijfer, met de plaats waar het geleverd is
select
    gebied_id as GemeenteId,
    cast(score as bigint) as Eenheid,
    1 as Teller,
    0 as Noemer,
    maand as Maand,
    bestand as Bestand,
    regel as Regel
from records
order by maand, bestand, regel
