-- korrel: één rij per loonkostensubsidie per rol: lopend aan het laatste maandeinde, begonnen in het jaar, beëindigd in het jaar
-- met: geldige_lading
-- The newest row of a subsidy. What begins or ends in the year is delivered in it or later, so months before it need not be looked at.
recent as (
    select *
    from (
        select
            f.gemeente_id,
            f.bronsleutel_id,
            f.client_id,
            f.startdatum,
            f.einddatum,
            l.maand,
            f.regel,
            row_number() over (partition by f.bronsleutel_id order by l.maand desc) as volgorde
        from fact_lks f
        inner join geldige_lading l on l.lading_id = f.lading_id
        where l.maand >= @van_maand
    ) x
    where volgorde = 1
),
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
    from recent
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
    from recent
    where einddatum between @van_dag and @tot_dag
)
