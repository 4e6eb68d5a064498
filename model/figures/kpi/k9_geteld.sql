-- korrel: één rij per gemeente en maandeinde: wat k9.sql telt, uit de standen die bij het laden zijn geteld
-- met: stand
select
    gemeente_id as GemeenteId,
    null as Eenheid,
    case when maand = @vorige_december then 0 else dossiers end as Teller,
    case when maand = @vorige_december then dossiers else 0 end as Noemer,
    maand as Moment
from stand
where maand between @eerste_maandeinde and @laatste_maand
    or maand = @vorige_december
