-- korrel: één rij per open dossier van een jongere die na een preventief gesprek instroomde, aan het laatste maandeinde; geteld worden personen
-- met: jongerengesprek_actueel, traject_actueel, begeleiding_actueel
-- From the talks to the cases that followed: the cases of a month are many more.
jongeren as (
    select distinct
        d.gemeente_id,
        d.client_id,
        l.maand,
        d.regel
    from jongerengesprek_actueel g
    cross join dim_code c
    cross join brug_dossierpersoon b
    cross join geldige_lading l
    cross join fact_dossierstand d
    cross join dim_profiel p
    where c.code_id = g.soort_id
        and c.code = 'preventief'
        and b.client_id = g.client_id
        and b.ingangsdatum >= g.gespreksdatum
        and b.ingangsdatum < g.meetmoment
        and l.maand = @laatste_maand
        and d.lading_id = l.lading_id
        and d.dossier_id = b.dossier_id
        and d.client_id = g.client_id
        and d.ingangsdatum = b.ingangsdatum
        and d.open_eind = 1
        and d.leeftijd < @jongerengrens
        and p.profiel_id = d.profiel_id
        and p.ontheffing = 'geen'
),
actief as (
    select
        t.client_id,
        t.gemeente_id,
        t.maand,
        'trajecten.csv' as bestand,
        t.regel
    from jongeren j
    cross join traject_actueel t
    where t.client_id = j.client_id
        and t.startdatum <= @laatste_dag
        and (t.einddatum is null or t.einddatum > @laatste_dag)
    union all
    select
        b.client_id,
        b.gemeente_id,
        b.maand,
        'begeleiding.csv' as bestand,
        b.regel
    from jongeren j
    cross join begeleiding_actueel b
    where b.client_id = j.client_id
        and b.startdatum <= @laatste_dag
        and (b.einddatum is null or b.einddatum > @laatste_dag)
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
