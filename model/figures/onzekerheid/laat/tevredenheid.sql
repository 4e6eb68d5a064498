-- korrel: één rij: het aantal scores over het jaar ervoor die pas na de grensmaand zijn geleverd
-- met: geldige_lading
score as (
    select distinct l.maand
    from fact_klanttevredenheid f
    inner join geldige_lading l on l.lading_id = f.lading_id
    where f.jaar = @van / 10000
        and l.maand > @grens
)
select
    0 as GebiedId,
    count(*) as Aantal
from score
