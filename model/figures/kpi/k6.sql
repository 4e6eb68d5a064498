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
-- A case as applicant or as partner; two steps, so that each finds its index.
doorstroom as (
    select
        c.gemeente_id,
        c.client_id,
        c.gespreksdatum,
        f.dossier_id,
        f.gemeente_id as bron_gemeente_id,
        f.ingangsdatum,
        l.maand,
        f.regel
    from cohort c
    inner join fact_dossierstand f on f.client_id = c.client_id
    inner join geldige_lading l on l.lading_id = f.lading_id
    where f.ingangsdatum >= c.gespreksdatum
        and f.ingangsdatum < c.meetmoment
    union all
    select
        c.gemeente_id,
        c.client_id,
        c.gespreksdatum,
        f.dossier_id,
        f.gemeente_id as bron_gemeente_id,
        f.ingangsdatum,
        l.maand,
        f.regel
    from cohort c
    inner join fact_dossierstand f on f.partner_client_id = c.client_id
    inner join geldige_lading l on l.lading_id = f.lading_id
    where f.ingangsdatum >= c.gespreksdatum
        and f.ingangsdatum < c.meetmoment
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
            d.*,
            row_number() over (partition by d.gemeente_id, d.client_id, d.dossier_id order by d.maand) as eerst
        from doorstroom d
    ) x
    where eerst = 1
),
records as (
    select
        c.gemeente_id,
        c.client_id as eenheid,
        case when d.client_id is null then 0 else 1 end as teller,
        1 as noemer,
        c.meetmoment as dag,
        c.maand,
        'jongerengesprekken.csv' as bestand,
        c.regel
    from cohort c
    left join (
        select distinct
            client_id,
            gespreksdatum
        from doorstroom
    ) d
        on d.client_id = c.client_id
        and d.gespreksdatum = c.gespreksdatum
)
