-- korrel: één rij per open dossier aan het eind van de maand van een lading
select
    dossier_id as DossierId,
    gemeente_id as GemeenteId,
    profiel_id as ProfielId
from fact_dossierstand
where lading_id = @lading
    and open_eind = 1
