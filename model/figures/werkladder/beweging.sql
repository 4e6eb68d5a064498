-- korrel: één rij per dossier dat aan het begin of aan het eind van het jaar open is, per moment: december ervoor of het laatste maandeinde
-- met: geldige_lading
select
    f.dossier_id as DossierId,
    f.gemeente_id as GemeenteId,
    f.profiel_id as ProfielId,
    case when l.maand = @vorige_december then 1 else 0 end as IsBegin
from geldige_lading l
inner join fact_dossierstand f on f.lading_id = l.lading_id
where l.maand in (@vorige_december, @laatste_maand)
    and f.open_eind = 1
