-- korrel: één rij per traject, zoals de nieuwste maand het noemt
-- met: traject_actueel
select
    t.startdatum / 10000 as startjaar, -- jaar van het begin
    t.einddatum / 10000 as eindjaar, -- jaar van het einde (K2: resultaat werkfit, verschillende personen)
    g.naam as gemeente, -- gemeente op het traject
    t.bronsleutel_id as traject, -- volgnummer van het traject; zegt buiten dit warehouse niets
    t.client_id as persoon, -- volgnummer van de persoon; zegt buiten dit warehouse niets
    e.code as tegel, -- tegel van het werklandschap
    e.naam as tegelnaam, -- naam van de tegel
    p.naam as partner, -- partner die het uitvoert
    r.code as resultaat, -- lopend, werkfit, geplaatst of gestopt
    cast(cast(t.startdatum as nvarchar(8)) as date) as startdatum, -- begin
    cast(cast(t.einddatum as nvarchar(8)) as date) as einddatum, -- eerste dag zonder traject
    cast(t.kosten / 100.0 as decimal(18, 2)) as kosten -- kosten in euro
from traject_actueel t
inner join dim_gemeente g on g.gemeente_id = t.gemeente_id
inner join dim_tegel e on e.tegel_id = t.tegel_id
inner join dim_partner p on p.partner_id = t.partner_id
inner join dim_code r on r.code_id = t.resultaat_id
