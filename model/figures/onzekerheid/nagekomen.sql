-- korrel: één rij per gebied: gebeurtenissen in de periode die pas na de grensmaand voor het eerst zijn geleverd
-- met: geldige_lading
gebeurtenis as (
    select
        'plaatsing' as soort,
        f.bronsleutel_id,
        f.gemeente_id,
        f.datum_plaatsing as dag,
        l.maand
    from fact_plaatsing f
    inner join geldige_lading l on l.lading_id = f.lading_id
    union all
    select
        'meting' as soort,
        f.bronsleutel_id,
        f.gemeente_id,
        f.meetmoment as dag,
        l.maand
    from fact_plaatsing f
    inner join geldige_lading l on l.lading_id = f.lading_id
    union all
    select
        'traject' as soort,
        f.bronsleutel_id,
        f.gemeente_id,
        f.einddatum as dag,
        l.maand
    from fact_traject f
    inner join geldige_lading l on l.lading_id = f.lading_id
    inner join dim_code c on c.code_id = f.resultaat_id
    where c.code = 'werkfit'
    union all
    select
        'gesprek' as soort,
        f.bronsleutel_id,
        f.gemeente_id,
        f.meetmoment as dag,
        l.maand
    from fact_jongerengesprek f
    inner join geldige_lading l on l.lading_id = f.lading_id
    inner join dim_code c on c.code_id = f.soort_id
    where c.code = 'preventief'
),
eerste as (
    select
        bronsleutel_id,
        gemeente_id,
        min(maand) as maand
    from gebeurtenis
    where soort = @soort
        and dag between @van and @tot
    group by bronsleutel_id, gemeente_id
)
select
    g.gebied_id as GebiedId,
    count(distinct e.bronsleutel_id) as Aantal
from eerste e
inner join brug_gebied g on g.gemeente_id = e.gemeente_id
where e.maand > @grens
group by g.gebied_id
