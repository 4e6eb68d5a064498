-- korrel: één rij per plaatsing op nieuw beschut werk die in het jaar begon (teller) of aan het laatste maandeinde loopt (noemer); geteld worden personen
-- met: plaatsing_actueel
records as (
    select
        gemeente_id,
        client_id as eenheid,
        case when datum_plaatsing between @van_dag and @tot_dag then 1 else 0 end as teller,
        case when datum_plaatsing <= @laatste_dag and (einddatum is null or einddatum > @laatste_dag) then 1 else 0 end as noemer,
        maand,
        'plaatsingen.csv' as bestand,
        regel
    from plaatsing_actueel
    where nieuw_beschut = 1
        and datum_plaatsing <= @tot_dag
)
