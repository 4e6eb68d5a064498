-- korrel: één rij per plaatsing in het jaar; geteld worden personen
-- met: plaatsing_actueel
records as (
    select
        gemeente_id,
        client_id as eenheid,
        1 as teller,
        0 as noemer,
        datum_plaatsing as dag,
        maand,
        'plaatsingen.csv' as bestand,
        regel
    from plaatsing_actueel
    where maand >= @van_maand
        and datum_plaatsing between @van_dag and @tot_dag
)
