-- korrel: één rij per open dossier van een jongere die na een preventief gesprek instroomde, aan het laatste maandeinde; geteld worden personen
-- met: dossier_open, jongerengesprek_actueel, traject_actueel, begeleiding_actueel
jongeren as (
    select distinct
        d.gemeente_id,
        d.client_id,
        d.maand,
        d.regel
    from dossier_open d
    inner join dim_profiel p on p.profiel_id = d.profiel_id
    inner join jongerengesprek_actueel g on g.client_id = d.client_id
    inner join dim_code c on c.code_id = g.soort_id
    where d.maand = @laatste_maand
        and d.leeftijd < @jongerengrens
        and p.ontheffing = 'geen'
        and c.code = 'preventief'
        and d.ingangsdatum >= g.gespreksdatum
        and d.ingangsdatum < g.meetmoment
),
actief as (
    select
        client_id,
        gemeente_id,
        maand,
        'trajecten.csv' as bestand,
        regel
    from traject_actueel
    where startdatum <= @laatste_dag
        and (einddatum is null or einddatum > @laatste_dag)
    union all
    select
        client_id,
        gemeente_id,
        maand,
        'begeleiding.csv' as bestand,
        regel
    from begeleiding_actueel
    where startdatum <= @laatste_dag
        and (einddatum is null or einddatum > @laatste_dag)
),
bewijs as (
    select
        j.gemeente_id,
        j.client_id as eenheid,
        a.gemeente_id as bron_gemeente_id,
        a.maand,
        a.bestand,
        a.regel
    from jongeren j
    inner join actief a on a.client_id = j.client_id
),
records as (
    select
        j.gemeente_id,
        j.client_id as eenheid,
        case when a.client_id is null then 0 else 1 end as teller,
        1 as noemer,
        j.maand,
        'dossiers.csv' as bestand,
        j.regel
    from jongeren j
    left join (
        select distinct client_id
        from actief
    ) a on a.client_id = j.client_id
)
