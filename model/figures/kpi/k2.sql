-- korrel: één rij per traject dat in het jaar werkfit eindigde; geteld worden personen
-- met: traject_actueel
records as (
    select
        t.gemeente_id,
        t.client_id as eenheid,
        1 as teller,
        0 as noemer,
        t.einddatum as dag,
        t.maand,
        'trajecten.csv' as bestand,
        t.regel
    from traject_actueel t
    inner join dim_code c on c.code_id = t.resultaat_id
    where t.maand >= @van_maand
        and c.code = 'werkfit'
        and t.einddatum between @van_dag and @tot_dag
)
