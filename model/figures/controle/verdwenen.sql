-- korrel: één rij per dossier dat zonder einde uit de stand verdween, met de afgekeurde regel die dat verklaart, als die er is
-- met: zijde
select
    z.maand as Maand,
    z.gemeente_id as GemeenteId,
    z.vorige_maand as Bronmaand,
    z.oude_regel as Regel,
    (
        select min(b.regel)
        from lading_bevinding b
        inner join geldige_lading l on l.lading_id = b.lading_id
        where l.maand = z.maand
            and b.dossier_id = z.dossier_id
    ) as AndereRegel
from zijde z
where z.verdwenen = 1
order by z.maand, z.oude_regel
