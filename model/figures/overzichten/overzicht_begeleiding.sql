-- korrel: één rij per begeleiding, zoals de nieuwste maand haar noemt
-- met: begeleiding_actueel
select
    g.naam as gemeente, -- gemeente op de begeleiding
    b.bronsleutel_id as begeleiding, -- volgnummer van de begeleiding; zegt buiten dit warehouse niets
    b.client_id as persoon, -- volgnummer van de persoon; zegt buiten dit warehouse niets
    s.code as soort, -- soort begeleiding
    cast(cast(b.startdatum as nvarchar(8)) as date) as startdatum, -- begin
    cast(cast(b.einddatum as nvarchar(8)) as date) as einddatum -- eerste dag zonder begeleiding
from begeleiding_actueel b
inner join dim_gemeente g on g.gemeente_id = b.gemeente_id
inner join dim_code s on s.code_id = b.soort_id
