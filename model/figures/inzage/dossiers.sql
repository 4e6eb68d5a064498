-- korrel: één rij per levering van een dossier waarin de persoon aanvrager of partner is
select
    l.maand as levering,
    f.lading_id as lading,
    case when f.lading_id = (select max(g.lading_id) from dim_lading g where g.maand = l.maand) then 'ja' else 'nee' end as geldig,
    'dossiers.csv' as bestand,
    f.regel,
    case when f.client_id = @client then 'aanvrager' else 'partner' end as rol,
    g.naam as gemeente,
    p.regeling,
    p.leefvorm,
    p.trede,
    p.ontheffing,
    case when p.arbeidsbeperking = 1 then 'ja' else 'nee' end as arbeidsbeperking,
    p.leeftijdsklasse,
    f.leeftijd,
    f.ingangsdatum,
    ri.omschrijving as reden_instroom,
    f.einddatum,
    re.omschrijving as reden_einde,
    f.uitkeringsbedrag as uitkeringsbedrag_in_centen
from (
    select distinct dossier_id
    from brug_dossierpersoon
    where client_id = @client
) b
cross join dim_lading l
inner join fact_dossierstand f on f.lading_id = l.lading_id and f.dossier_id = b.dossier_id
inner join dim_gemeente g on g.gemeente_id = f.gemeente_id
inner join dim_profiel p on p.profiel_id = f.profiel_id
left join dim_reden ri on ri.reden_id = f.reden_instroom_id
left join dim_reden re on re.reden_id = f.reden_einde_id
where f.client_id = @client
    or f.partner_client_id = @client
order by l.maand, f.lading_id, f.regel
