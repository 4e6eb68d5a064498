-- korrel: één rij per gemeente en regeling per geladen maand
-- met: geldige_lading
select
    l.maand, -- maand (JJJJMM)
    l.maand / 100 as jaar, -- kalenderjaar
    g.naam as gemeente, -- gemeente
    r.code as regeling, -- pw, ioaw, ioaz of bbz
    cast(f.lasten / 100.0 as decimal(18, 2)) as lasten, -- uitgaven in euro
    cast(f.ontvangsten / 100.0 as decimal(18, 2)) as ontvangsten, -- ontvangsten in euro
    cast(f.lks_lasten / 100.0 as decimal(18, 2)) as lks_lasten -- uitgaven aan loonkostensubsidie in euro
from fact_uitkeringslast f
inner join geldige_lading l on l.lading_id = f.lading_id
inner join dim_gemeente g on g.gemeente_id = f.gemeente_id
inner join dim_code r on r.code_id = f.regeling_id
