-- korrel: één rij per plaatsing: de nieuwste rij
-- met: plaatsing_actueel
select
    client_id as Client,
    gemeente_id as GemeenteId,
    met_lks as MetLks,
    datum_plaatsing as DatumPlaatsing,
    einddatum as Einddatum
from plaatsing_actueel
