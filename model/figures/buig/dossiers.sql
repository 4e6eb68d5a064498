-- korrel: één rij per gemeente per maand: de open dossiers aan het eind
-- met: stand
select
    gemeente_id as GemeenteId,
    maand as Maand,
    dossiers as Dossiers
from stand
where maand between @van_maand and @tot_maand
