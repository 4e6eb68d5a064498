-- korrel: één rij per gemeente en maandeinde: wat k9.sql telt, uit de standen die bij het laden zijn geteld
-- met: stand
select
    gemeente_id as GemeenteId,
    null as Eenheid,
    case when maand = @laatste_maand then dossiers else 0 end as Teller,
    case when maand = @laatste_maand then 0 else dossiers end as Noemer
from stand
where maand = @laatste_maand
    or maand = @vorige_december
