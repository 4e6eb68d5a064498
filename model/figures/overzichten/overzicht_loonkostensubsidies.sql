-- korrel: één rij per loonkostensubsidie per geladen maand
-- met: geldige_lading
select
    l.maand, -- maand (JJJJMM)
    l.maand / 100 as jaar, -- kalenderjaar (K4: verschillende personen)
    g.naam as gemeente, -- gemeente die de subsidie geeft
    f.bronsleutel_id as subsidie, -- volgnummer van de subsidie; zegt buiten dit warehouse niets
    f.client_id as persoon, -- volgnummer van de persoon; zegt buiten dit warehouse niets
    cast(cast(f.startdatum as nvarchar(8)) as date) as startdatum, -- begin
    cast(cast(f.einddatum as nvarchar(8)) as date) as einddatum, -- eerste dag zonder subsidie
    cast(f.loonwaarde / 100.0 as decimal(18, 2)) as loonwaarde, -- loonwaarde in procenten
    cast(f.bedrag / 100.0 as decimal(18, 2)) as bedrag -- subsidie in euro
from fact_lks f
inner join geldige_lading l on l.lading_id = f.lading_id
inner join dim_gemeente g on g.gemeente_id = f.gemeente_id
