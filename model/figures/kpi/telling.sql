-- korrel: één rij per record: de eenheid waarvoor het telt, en waar
select
    gemeente_id as GemeenteId,
    eenheid as Eenheid,
    teller as Teller,
    noemer as Noemer,
    0 as Moment
from records
