-- De bestanden van twee ladingen van een maand, met hun tellingen en de hash van hun inhoud.
select lading_id as Lading, bestand as Bestand, geladen as Geladen, afgekeurd as Afgekeurd, inhoud_hash as Hash
from lading_bestand
where lading_id in (@van, @naar)
order by bestand, lading_id
