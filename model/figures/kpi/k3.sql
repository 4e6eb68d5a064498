-- korrel: één rij per plaatsing waarvan het meetmoment in het jaar ligt; geteld worden plaatsingen
-- met: plaatsing_actueel
records as (
    select
        gemeente_id,
        bronsleutel_id as eenheid,
        case when einddatum is null or einddatum > meetmoment then 1 else 0 end as teller,
        1 as noemer,
        meetmoment as dag,
        maand,
        'plaatsingen.csv' as bestand,
        regel
    from plaatsing_actueel
    where meetmoment between @van_dag and @tot_dag
)
