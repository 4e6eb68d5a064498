-- korrel: één rij per gemeente: de open dossiers aan het eind van een maand
-- met: stand
select
    gemeente_id as GemeenteId,
    null as Eenheid,
    dossiers as Teller,
    0 as Noemer,
    maand as Moment
from stand
where maand = @maand
