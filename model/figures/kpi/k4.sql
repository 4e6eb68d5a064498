-- korrel: één rij per loonkostensubsidie per maand van het jaar (teller) en van het jaar ervoor (noemer); geteld worden personen
-- met: geldige_lading
records as (
    select
        f.gemeente_id,
        f.client_id as eenheid,
        case when l.maand >= @van_maand then 1 else 0 end as teller,
        case when l.maand >= @van_maand then 0 else 1 end as noemer,
        l.maand,
        'loonkostensubsidies.csv' as bestand,
        f.regel
    from fact_lks f
    inner join geldige_lading l on l.lading_id = f.lading_id
    where l.maand between @vorig_van_maand and @tot_maand
)
