-- korrel: één rij per gemeten jaar, zoals de nieuwste maand het noemt
-- met: geldige_lading
select
    k.jaar, -- jaar waarover is gemeten (K8)
    cast(k.score / 100.0 as decimal(18, 2)) as score, -- rapportcijfer
    k.respondenten -- aantal mensen dat antwoordde
from (
    select
        f.jaar,
        f.score,
        f.respondenten,
        row_number() over (partition by f.jaar order by l.maand desc) as recent
    from fact_klanttevredenheid f
    inner join geldige_lading l on l.lading_id = f.lading_id
) k
where k.recent = 1
