-- korrel: één rij per dossier dat sinds de eerste geladen maand inging, per maand waarin het voor het laatst werd genoemd; de nieuwste geldt
-- met: maandpaar
-- The newest of them is what dossier_actueel_uit_feiten.sql finds among all rows of all months: a case is in the newest month, in one with
-- a gap behind it, or it left after its month, which was noted when the ladingen came in. One that came back left more than once.
select
    f.dossier_id as DossierId,
    f.gemeente_id as GemeenteId,
    f.ingangsdatum as Ingangsdatum,
    f.einddatum as Einddatum,
    m.vorige_maand as Maand
from maandpaar m
inner join fact_vertrek v
    on v.lading_id = m.lading_id
    and v.vorige_lading_id = m.vorige_lading_id
inner join fact_dossierstand f
    on f.lading_id = v.vorige_lading_id
    and f.dossier_id = v.dossier_id
union all
select
    f.dossier_id as DossierId,
    f.gemeente_id as GemeenteId,
    f.ingangsdatum as Ingangsdatum,
    f.einddatum as Einddatum,
    l.maand as Maand
from geldige_lading l
inner join fact_dossierstand f on f.lading_id = l.lading_id
where l.lading_id not in (
        select vorige_lading_id
        from maandpaar
        where vorige_lading_id is not null
    )
