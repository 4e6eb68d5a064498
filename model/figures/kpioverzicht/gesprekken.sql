-- korrel: één rij per preventief gesprek in het jaar (naast K6); geteld worden gesprekken
-- met: jongerengesprek_actueel
records as (
    select
        g.gemeente_id,
        g.bronsleutel_id as eenheid,
        1 as teller,
        0 as noemer,
        g.maand,
        'jongerengesprekken.csv' as bestand,
        g.regel
    from jongerengesprek_actueel g
    inner join dim_code c on c.code_id = g.soort_id
    where c.code = 'preventief'
        and g.gespreksdatum between @van_dag and @tot_dag
)
