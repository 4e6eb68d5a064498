-- korrel: één rij per trede en leeftijd: de open dossiers aan het eind van een maand
-- met: geldige_lading
per_profiel as (
    select
        f.profiel_id,
        f.leeftijd,
        count(*) as dossiers
    from geldige_lading l
    inner join fact_dossierstand f on f.lading_id = l.lading_id
    where l.maand = @maand
        and f.open_eind = 1
    group by f.profiel_id, f.leeftijd
)
select
    p.trede as Trede,
    d.leeftijd as Leeftijd,
    sum(d.dossiers) as Dossiers
from per_profiel d
inner join dim_profiel p on p.profiel_id = d.profiel_id
group by p.trede, d.leeftijd
