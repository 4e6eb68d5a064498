-- korrel: één rij per open dossier van een jongere die na een preventief gesprek instroomde, aan het laatste maandeinde, of aan elk maandeinde daarvoor vanaf het eerste waar om is gevraagd; geteld worden personen
-- met: jongerengesprek_actueel
-- From the talks to the cases that followed: the cases of a month are many more. Grouped by case, so that a month's cases are looked up
-- in the order in which they lie.
gevolgd as (
    select
        b.dossier_id,
        b.client_id,
        b.ingangsdatum
    from jongerengesprek_actueel g
    inner join dim_code c on c.code_id = g.soort_id
    inner join brug_dossierpersoon b on b.client_id = g.client_id
    where c.code = 'preventief'
        and b.ingangsdatum >= g.gespreksdatum
        and b.ingangsdatum < g.meetmoment
    group by b.dossier_id, b.client_id, b.ingangsdatum
),
jongeren as (
    select
        d.gemeente_id,
        d.client_id,
        l.maand,
        d.regel
    from geldige_lading l
    cross join gevolgd b
    cross join fact_dossierstand d
    where l.maand between @eerste_maandeinde and @laatste_maand
        and d.lading_id = l.lading_id
        and d.dossier_id = b.dossier_id
        and d.client_id = b.client_id
        and d.ingangsdatum = b.ingangsdatum
        and d.open_eind = 1
        and d.leeftijd < @jongerengrens
        and d.profiel_id in (
            select profiel_id
            from dim_profiel
            where ontheffing = 'geen'
        )
),
jongere as (
    select distinct client_id
    from jongeren
),
-- The newest state of their trajecten and begeleiding, as traject_actueel has it: from the few persons to what they have.
hulp as (
    select
        x.client_id,
        x.startdatum,
        x.einddatum,
        x.gemeente_id,
        l.maand,
        'trajecten.csv' as bestand,
        x.regel
    from jongere j
    cross join fact_traject x
    cross join geldige_lading l
    where x.client_id = j.client_id
        and l.lading_id = x.lading_id
        and not exists (
            select 1
            from fact_traject n
            inner join dim_lading g on g.lading_id = n.lading_id
            where n.bronsleutel_id = x.bronsleutel_id
                and g.maand > l.maand
                and g.lading_id + 0 in (
                    select lading_id
                    from geldige_lading
                )
        )
    -- No row stands in both; together they are one list, made once.
    union
    select
        x.client_id,
        x.startdatum,
        x.einddatum,
        x.gemeente_id,
        l.maand,
        'begeleiding.csv' as bestand,
        x.regel
    from jongere j
    cross join fact_begeleiding x
    cross join geldige_lading l
    where x.client_id = j.client_id
        and l.lading_id = x.lading_id
        and not exists (
            select 1
            from fact_begeleiding n
            inner join dim_lading g on g.lading_id = n.lading_id
            where n.bronsleutel_id = x.bronsleutel_id
                and g.maand > l.maand
                and g.lading_id + 0 in (
                    select lading_id
                    from geldige_lading
                )
        )
),
-- Active on the last day of the month.
actief as (
    select
        j.gemeente_id,
        j.client_id,
        j.maand as stand_maand,
        h.gemeente_id as bron_gemeente_id,
        h.maand,
        h.bestand,
        h.regel
    from jongeren j
    inner join hulp h on h.client_id = j.client_id
    where h.startdatum <= j.maand * 100 + 31
        and (h.einddatum is null or h.einddatum > j.maand * 100 + 31)
),
bewijs as (
    select
        gemeente_id,
        client_id as eenheid,
        bron_gemeente_id,
        maand,
        bestand,
        regel
    from actief
),
records as (
    select
        j.gemeente_id,
        j.client_id as eenheid,
        case
            when cast(j.maand as bigint) * 1000000000 + j.client_id in (
                select cast(stand_maand as bigint) * 1000000000 + client_id
                from actief
            ) then 1
            else 0
        end as teller,
        1 as noemer,
        j.maand,
        'dossiers.csv' as bestand,
        j.regel
    from jongeren j
)
