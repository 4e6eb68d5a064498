-- korrel: één rij per bronregel achter het rapportcijfer
select
    gebied_id as GemeenteId,
    score as Eenheid,
    1 as Teller,
    0 as Noemer,
    maand as Maand,
    bestand as Bestand,
    regel as Regel
from records
