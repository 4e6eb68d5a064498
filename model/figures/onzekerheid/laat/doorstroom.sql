-- korrel: één rij per geleverd dossier dat begon tussen iemands preventieve gesprek en het meetmoment, op de dag van de meting
-- met: jongerengesprek_actueel
preventief as (
    select
        g.client_id,
        g.gemeente_id,
        g.gespreksdatum,
        g.meetmoment
    from jongerengesprek_actueel g
    inner join dim_code c on c.code_id = g.soort_id
    where c.code = 'preventief'
),
-- As applicant or as partner; two steps, so that each finds its index.
gebeurtenis as (
    select
        f.dossier_id as bronsleutel_id,
        g.gemeente_id,
        g.meetmoment as dag,
        l.maand
    from preventief g
    inner join fact_dossierstand f on f.client_id = g.client_id
    inner join geldige_lading l on l.lading_id = f.lading_id
    where f.ingangsdatum >= g.gespreksdatum
        and f.ingangsdatum < g.meetmoment
    union all
    select
        f.dossier_id as bronsleutel_id,
        g.gemeente_id,
        g.meetmoment as dag,
        l.maand
    from preventief g
    inner join fact_dossierstand f on f.partner_client_id = g.client_id
    inner join geldige_lading l on l.lading_id = f.lading_id
    where f.ingangsdatum >= g.gespreksdatum
        and f.ingangsdatum < g.meetmoment
)
