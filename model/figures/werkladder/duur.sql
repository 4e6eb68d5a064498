-- korrel: één rij per open dossier aan het eind van een maand
-- met: geldige_lading
select
    f.dossier_id as DossierId,
    f.gemeente_id as GemeenteId,
    f.profiel_id as ProfielId
from geldige_lading l
inner join fact_dossierstand f on f.lading_id = l.lading_id
where l.maand = @maand
    and f.open_eind = 1
