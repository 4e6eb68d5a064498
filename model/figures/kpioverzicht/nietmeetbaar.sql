-- korrel: één rij per plaatsing in het jaar waarvan het meetmoment na de peildatum ligt (naast K3); geteld worden plaatsingen
-- met: plaatsing_actueel
records as (
    select
        gemeente_id,
        bronsleutel_id as eenheid,
        1 as teller,
        0 as noemer,
        maand,
        'plaatsingen.csv' as bestand,
        regel
    from plaatsing_actueel
    where datum_plaatsing between @van_dag and @tot_dag
        and meetmoment > @tot_dag
)
