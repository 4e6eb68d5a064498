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
gebeurtenis as (
    select
        f.dossier_id as bronsleutel_id,
        g.gemeente_id,
        g.meetmoment as dag,
        l.maand
    from preventief g
    cross join brug_dossierpersoon b
    cross join geldige_lading l
    inner join fact_dossierstand f on f.lading_id = l.lading_id and f.dossier_id = b.dossier_id
    where b.client_id = g.client_id
        and b.ingangsdatum >= g.gespreksdatum
        and b.ingangsdatum < g.meetmoment
        and f.ingangsdatum = b.ingangsdatum
        and (f.client_id = g.client_id or f.partner_client_id = g.client_id)
)
