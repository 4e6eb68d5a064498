-- korrel: één rij per traject dat in het jaar begon, liep of eindigde
-- met: traject_actueel
records as (
    select
        t.gemeente_id,
        t.bronsleutel_id as eenheid,
        t.partner_id,
        t.tegel_id,
        case when t.startdatum >= @van_dag then 1 else 0 end as begonnen,
        case when t.einddatum is null or t.einddatum > @tot_dag then 1 else 0 end as lopend,
        case when t.einddatum <= @tot_dag then 1 else 0 end as noemer,
        case when t.einddatum <= @tot_dag and r.code in ('werkfit', 'geplaatst') then 1 else 0 end as teller,
        case when t.startdatum >= @van_dag then t.kosten else 0 end as kosten,
        t.maand,
        'trajecten.csv' as bestand,
        t.regel
    from traject_actueel t
    inner join dim_code r on r.code_id = t.resultaat_id
    where t.startdatum <= @tot_dag
        and (t.einddatum is null or t.einddatum >= @van_dag)
)
