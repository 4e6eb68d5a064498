-- korrel: één rij per plaatsing, zoals de nieuwste maand haar noemt
-- met: plaatsing_actueel
select
    p.datum_plaatsing / 10000 as jaar, -- jaar van de plaatsing (K1, K1A en K1P)
    p.meetmoment / 10000 as meetjaar, -- jaar van het meetmoment (K3)
    g.naam as gemeente, -- gemeente op de plaatsing
    p.bronsleutel_id as plaatsing, -- volgnummer van de plaatsing; zegt buiten dit warehouse niets
    p.client_id as persoon, -- volgnummer van de persoon; zegt buiten dit warehouse niets
    s.code as soort, -- werk, opleiding of bedrijf
    p.met_lks, -- 1 bij loonkostensubsidie
    p.nieuw_beschut, -- 1 bij nieuw beschut werk
    p.arbeidsbeperking, -- 1 bij een arbeidsbeperking
    u.code as uitstroom, -- volledig, gedeeltelijk of geen
    cast(cast(p.datum_plaatsing as nvarchar(8)) as date) as datum_plaatsing, -- begin van de plaatsing
    cast(cast(p.einddatum as nvarchar(8)) as date) as einddatum, -- eerste dag zonder plaatsing
    cast(cast(p.meetmoment as nvarchar(8)) as date) as meetmoment, -- dag waarop wordt gemeten of de plaatsing duurzaam is
    case when p.meetmoment <= n.maand * 100 + 31 then 1 else 0 end as gemeten, -- 1 als het meetmoment voorbij is
    case when p.einddatum is null or p.einddatum > p.meetmoment then 1 else 0 end as duurzaam -- 1 als de plaatsing op het meetmoment loopt
from plaatsing_actueel p
inner join dim_gemeente g on g.gemeente_id = p.gemeente_id
inner join dim_code s on s.code_id = p.soort_id
inner join dim_code u on u.code_id = p.uitstroom_id
cross join (
    select max(maand) as maand
    from geldige_lading
) n
