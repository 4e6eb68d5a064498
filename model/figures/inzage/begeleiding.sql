-- korrel: één rij per levering van een begeleiding van de persoon
select
    l.maand as levering,
    f.lading_id as lading,
    case when f.lading_id = (select max(g.lading_id) from dim_lading g where g.maand = l.maand) then 'ja' else 'nee' end as geldig,
    'begeleiding.csv' as bestand,
    f.regel,
    g.naam as gemeente,
    c.code as soort,
    f.startdatum,
    f.einddatum
from fact_begeleiding f
inner join dim_lading l on l.lading_id = f.lading_id
inner join dim_gemeente g on g.gemeente_id = f.gemeente_id
inner join dim_code c on c.code_id = f.soort_id
where f.client_id = @client
order by l.maand, f.lading_id, f.regel
