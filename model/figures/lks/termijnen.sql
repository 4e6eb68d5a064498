-- korrel: één rij per dag waarop een plaatsing met loonkostensubsidie eindigde, met de termijn voor een nieuwe plaatsing
-- met: plaatsing_actueel
termijnen as (
    select distinct
        einddatum as dag,
        @termijn as looptijd
    from plaatsing_actueel
    where met_lks = 1
        and einddatum <= @tot_dag
)
