-- korrel: één rij per preventief gesprek waarvan het meetmoment in het jaar ligt; geteld worden personen
-- met: jongerengesprek_actueel
cohort as (
    select
        g.gemeente_id,
        g.client_id,
        g.gespreksdatum,
        g.meetmoment,
        g.maand,
        g.regel
    from jongerengesprek_actueel g
    inner join dim_code c on c.code_id = g.soort_id
    where c.code = 'preventief'
        and g.meetmoment between @van_dag and @tot_dag
),
-- The cases that began in the time between, of which the person was ever told to be the applicant or the partner.
kandidaat as (
    select
        c.gemeente_id,
        c.client_id,
        c.gespreksdatum,
        b.dossier_id,
        b.ingangsdatum
    from cohort c
    inner join brug_dossierpersoon b on b.client_id = c.client_id
    where b.ingangsdatum >= c.gespreksdatum
        and b.ingangsdatum < c.meetmoment
),
-- The same case is delivered every month: where it was told first is enough.
bewijs as (
    select
        gemeente_id,
        client_id as eenheid,
        bron_gemeente_id,
        maand,
        'dossiers.csv' as bestand,
        regel
    from (
        select
            k.gemeente_id,
            k.client_id,
            f.gemeente_id as bron_gemeente_id,
            l.maand,
            f.regel,
            row_number() over (partition by k.gemeente_id, k.client_id, k.dossier_id order by l.maand) as eerst
        from kandidaat k
        cross join geldige_lading l
        inner join fact_dossierstand f on f.lading_id = l.lading_id and f.dossier_id = k.dossier_id
        where f.ingangsdatum = k.ingangsdatum
            and (f.client_id = k.client_id or f.partner_client_id = k.client_id)
    ) x
    where eerst = 1
),
-- That the person was told so in a month that counts is looked up until it is found. The talk as one number, which both engines look
-- up in a list by index.
doorstroom as (
    select cast(k.gespreksdatum as bigint) * 1000000000 + k.client_id as gesprek
    from kandidaat k
    where exists (
        select 1
        from geldige_lading l
        inner join fact_dossierstand f on f.lading_id = l.lading_id
        where f.dossier_id = k.dossier_id
            and f.ingangsdatum = k.ingangsdatum
            and (f.client_id = k.client_id or f.partner_client_id = k.client_id)
            and l.maand >= k.ingangsdatum / 100
    )
),
records as (
    select
        c.gemeente_id,
        c.client_id as eenheid,
        case
            when cast(c.gespreksdatum as bigint) * 1000000000 + c.client_id in (
                select gesprek
                from doorstroom
            ) then 1
            else 0
        end as teller,
        1 as noemer,
        c.meetmoment as dag,
        c.maand,
        'jongerengesprekken.csv' as bestand,
        c.regel
    from cohort c
)
