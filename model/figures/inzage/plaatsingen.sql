-- korrel: één rij per levering van een plaatsing van de persoon
select
    l.maand as levering,
    f.lading_id as lading,
    case when f.lading_id = (select max(g.lading_id) from dim_lading g where g.maand = l.maand) then 'ja' else 'nee' end as geldig,
    'plaatsingen.csv' as bestand,
    f.regel,
    g.naam as gemeente,
    s.code as soort,
    case when f.met_lks = 1 then 'ja' else 'nee' end as met_lks,
    case when f.nieuw_beschut = 1 then 'ja' else 'nee' end as nieuw_beschut,
    case when f.arbeidsbeperking = 1 then 'ja' else 'nee' end as arbeidsbeperking,
    f.datum_plaatsing,
    f.einddatum,
    r.omschrijving as reden_einde,
    u.code as uitstroom,
    f.meetmoment,
    f.leeftijd
from fact_plaatsing f
inner join dim_lading l on l.lading_id = f.lading_id
inner join dim_gemeente g on g.gemeente_id = f.gemeente_id
inner join dim_code s on s.code_id = f.soort_id
inner join dim_code u on u.code_id = f.uitstroom_id
left join dim_reden r on r.reden_id = f.reden_einde_id
where f.client_id = @client
order by l.maand, f.lading_id, f.regel
