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
records as (
    select
        c.gemeente_id,
        c.client_id as eenheid,
        case
            when exists (
                select 1
                from fact_dossierstand f
                inner join geldige_lading l on l.lading_id = f.lading_id
                where f.client_id = c.client_id
                    and f.ingangsdatum >= c.gespreksdatum
                    and f.ingangsdatum < c.meetmoment
            ) then 1
            when exists (
                select 1
                from fact_dossierstand f
                inner join geldige_lading l on l.lading_id = f.lading_id
                where f.partner_client_id = c.client_id
                    and f.ingangsdatum >= c.gespreksdatum
                    and f.ingangsdatum < c.meetmoment
            ) then 1
            else 0
        end as teller,
        1 as noemer,
        c.maand,
        'jongerengesprekken.csv' as bestand,
        c.regel
    from cohort c
)
