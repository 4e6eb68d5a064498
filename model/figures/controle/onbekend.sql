-- korrel: één rij per plaatsing van iemand die in geen dossier, loonkostensubsidie of jongerengesprek voorkomt
-- met: plaatsing_actueel
bekend as (
    select b.client_id
    from brug_dossierpersoon b
    where exists (
        select 1
        from geldige_lading l
        inner join fact_dossierstand f on f.lading_id = l.lading_id
        where f.dossier_id = b.dossier_id
            and f.ingangsdatum = b.ingangsdatum
            and (f.client_id = b.client_id or f.partner_client_id = b.client_id)
            and l.maand >= b.ingangsdatum / 100
    )
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
