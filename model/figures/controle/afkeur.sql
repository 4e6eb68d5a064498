-- korrel: één rij per code van een lading: het aantal afgekeurde rijen en waarschuwingen
select
    b.code as Code,
    count(*) as Aantal
from lading_bevinding b
where b.lading_id = @lading
group by b.code
order by b.code
