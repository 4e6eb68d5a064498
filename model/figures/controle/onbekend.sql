-- korrel: één rij per plaatsing van iemand die in geen dossier, loonkostensubsidie of jongerengesprek voorkomt
-- met: plaatsing_actueel
bekend as (
    select f.client_id
    from fact_dossierstand f
    inner join geldige_lading l on l.lading_id = f.lading_id
    union
    select f.partner_client_id
    from fact_dossierstand f
    inner join geldige_lading l on l.lading_id = f.lading_id
    where f.partner_client_id is not null
    union
    select f.client_id
    from fact_lks f
    inner join geldige_lading l on l.lading_id = f.lading_id
    union
    select f.client_id
    from fact_jongerengesprek f
    inner join geldige_lading l on l.lading_id = f.lading_id
)
select
    p.maand as Maand,
    p.gemeente_id as GemeenteId,
    p.maand as Bronmaand,
    p.regel as Regel,
    null as AndereRegel
from plaatsing_actueel p
left join bekend b on b.client_id = p.client_id
where b.client_id is null
    -- Of a placement from before what was removed nobody can say any more whether the person was known.
    and not exists (
        select 1
        from opschoning o
        where p.datum_plaatsing < o.tot_maand * 100 + 1
    )
order by p.maand, p.regel
