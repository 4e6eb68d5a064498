-- korrel: één rij per bestand per maand: het aantal rijen dat in quarantaine staat
select
    l.maand as Maand,
    b.bestand as Bestand,
    b.afgekeurd as Aantal
from geldige_lading l
inner join lading_bestand b on b.lading_id = l.lading_id
where b.afgekeurd > 0
