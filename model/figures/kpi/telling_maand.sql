-- korrel: één rij per record: de eenheid waarvoor het telt, waar, en van welke maand de stand is
select
    gemeente_id as GemeenteId,
    eenheid as Eenheid,
    teller as Teller,
    noemer as Noemer,
    maand as Moment
from records
