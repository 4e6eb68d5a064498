-- korrel: één rij per levering van een traject van de persoon
select
    l.maand as levering,
    f.lading_id as lading,
    case when f.lading_id = (select max(g.lading_id) from dim_lading g where g.maand = l.maand) then 'ja' else 'nee' end as geldig,
    'trajecten.csv' as bestand,
    f.regel,
    g.naam as gemeente,
    t.code as tegel,
    p.naam as partner,
    f.startdatum,
    f.einddatum,
    c.code as resultaat,
    f.kosten as kosten_in_centen,
    f.leeftijd
from fact_traject f
inner join dim_lading l on l.lading_id = f.lading_id
inner join dim_gemeente g on g.gemeente_id = f.gemeente_id
inner join dim_tegel t on t.tegel_id = f.tegel_id
inner join dim_partner p on p.partner_id = f.partner_id
inner join dim_code c on c.code_id = f.resultaat_id
where f.client_id = @client
order by l.maand, f.lading_id, f.regel
