-- korrel: één rij per maand per gemeente: de uitgaven in centen naast de open dossiers aan het eind van de maand
-- met: stand
uitgaven as (
    select
        l.maand,
        f.gemeente_id,
        sum(f.lasten) as lasten,
        min(f.regel) as regel
    from fact_uitkeringslast f
    inner join geldige_lading l on l.lading_id = f.lading_id
    group by l.maand, f.gemeente_id
)
select
    d.maand as Maand,
    d.gemeente_id as GemeenteId,
    d.dossiers as Dossiers,
    u.lasten as Lasten,
    u.regel as Regel
from stand d
left join uitgaven u on u.maand = d.maand and u.gemeente_id = d.gemeente_id
order by d.gemeente_id, d.maand
