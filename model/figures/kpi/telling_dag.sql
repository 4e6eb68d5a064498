-- korrel: één rij per record: de eenheid waarvoor het telt, waar, en op welke dag het gebeurde
select
    gemeente_id as GemeenteId,
    eenheid as Eenheid,
    teller as Teller,
    noemer as Noemer,
    dag as Moment
from records
