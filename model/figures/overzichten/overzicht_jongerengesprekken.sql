-- korrel: één rij per gesprek met een jongere, zoals de nieuwste maand het noemt
-- met: jongerengesprek_actueel
select
    j.gespreksdatum / 10000 as jaar, -- jaar van het gesprek
    j.meetmoment / 10000 as meetjaar, -- jaar waarin de termijn afloopt
    g.naam as gemeente, -- gemeente op het gesprek
    j.bronsleutel_id as gesprek, -- volgnummer van het gesprek; zegt buiten dit warehouse niets
    j.client_id as persoon, -- volgnummer van de persoon; zegt buiten dit warehouse niets
    s.code as soort, -- preventief of overig
    cast(cast(j.gespreksdatum as nvarchar(8)) as date) as gespreksdatum, -- dag van het gesprek
    cast(cast(j.meetmoment as nvarchar(8)) as date) as meetmoment -- dag waarop de termijn afloopt
from jongerengesprek_actueel j
inner join dim_gemeente g on g.gemeente_id = j.gemeente_id
inner join dim_code s on s.code_id = j.soort_id
