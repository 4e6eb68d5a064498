-- korrel: één rij per bevinding op een afgekeurde rij van een dossier van de persoon
select
    l.maand as levering,
    b.lading_id as lading,
    case when b.lading_id = (select max(g.lading_id) from dim_lading g where g.maand = l.maand) then 'ja' else 'nee' end as geldig,
    b.bestand,
    b.regel,
    b.code,
    b.kolom,
    b.melding
from lading_bevinding b
inner join dim_lading l on l.lading_id = b.lading_id
where b.dossier_id in (
    select d.dossier_id
    from brug_dossierpersoon d
    where d.client_id = @client
)
order by l.maand, b.lading_id, b.regel, b.volgnummer
