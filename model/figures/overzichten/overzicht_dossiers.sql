-- korrel: één rij per dossier dat aan het eind van een geladen maand open is
-- met: dossier_open
select
    d.maand, -- maand (JJJJMM)
    d.maand / 100 as jaar, -- kalenderjaar
    g.naam as gemeente, -- gemeente op het dossier
    d.dossier_id as dossier, -- volgnummer van het dossier; zegt buiten dit warehouse niets
    d.client_id as persoon, -- volgnummer van de persoon; zegt buiten dit warehouse niets
    p.trede, -- trede van de werkladder
    p.ontheffing, -- geen, tijdelijk of volledig
    p.leefvorm, -- leefvorm
    p.regeling, -- PW, IOAW, IOAZ of BBZ
    p.arbeidsbeperking, -- 1 bij een arbeidsbeperking
    p.leeftijdsklasse, -- leeftijdsklasse aan het eind van de maand
    cast(cast(d.ingangsdatum as nvarchar(8)) as date) as ingangsdatum, -- begin van de uitkering
    cast(d.uitkeringsbedrag / 100.0 as decimal(18, 2)) as uitkeringsbedrag -- uitkering in euro
from dossier_open d
inner join dim_profiel p on p.profiel_id = d.profiel_id
inner join dim_gemeente g on g.gemeente_id = d.gemeente_id
