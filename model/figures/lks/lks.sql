-- korrel: één rij per loonkostensubsidie per rol: lopend aan het laatste maandeinde, begonnen in het jaar, beëindigd in het jaar
-- met: lks_actueel
records as (
    select
        f.gemeente_id,
        f.bronsleutel_id as eenheid,
        f.client_id,
        'lopend' as rol,
        l.maand,
        'loonkostensubsidies.csv' as bestand,
        f.regel
    from fact_lks f
    inner join geldige_lading l on l.lading_id = f.lading_id
    where l.maand = @laatste_maand
        and f.startdatum <= @laatste_dag
        and (f.einddatum is null or f.einddatum > @laatste_dag)
    union all
    select
        gemeente_id,
        bronsleutel_id as eenheid,
        client_id,
        'begonnen' as rol,
        maand,
        'loonkostensubsidies.csv' as bestand,
        regel
    from lks_actueel
    where startdatum between @van_dag and @tot_dag
    union all
    select
        gemeente_id,
        bronsleutel_id as eenheid,
        client_id,
        'beeindigd' as rol,
        maand,
        'loonkostensubsidies.csv' as bestand,
        regel
    from lks_actueel
    where einddatum between @van_dag and @tot_dag
)
