-- korrel: één rij per loonkostensubsidie per geldige maand vanaf het begin van het jaar; de nieuwste geldt
-- met: geldige_lading
-- What begins or ends in the year is delivered in it or later, so months before it need not be looked at.
select
    f.bronsleutel_id as Subsidie,
    f.client_id as Client,
    f.gemeente_id as GemeenteId,
    f.startdatum as Startdatum,
    f.einddatum as Einddatum,
    l.maand as Maand
from geldige_lading l
inner join fact_lks f on f.lading_id = l.lading_id
where l.maand >= @van_maand
