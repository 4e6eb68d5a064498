-- korrel: één rij per open dossier in de zorggroep per maandeinde (noemer) en per zulk dossier met begeleiding in die maand (teller)
-- met: dossier_open, begeleiding_actueel
zorggroep as (
    select
        d.gemeente_id,
        d.client_id,
        d.dossier_id,
        d.maand,
        d.regel
    from dossier_open d
    inner join dim_profiel p on p.profiel_id = d.profiel_id
    where d.maand between @van_maand and @tot_maand
        and p.trede in @zorgtreden
),
-- Who had guidance in which month, as one number: both engines look a number up in a list by index, where a join on the
-- newest states would run through all of them for every case.
begeleid as (
    select cast(m.maand as bigint) * 1000000000 + b.client_id as persoon_maand
    from geldige_lading m
    inner join begeleiding_actueel b
        on b.startdatum <= m.maand * 100 + 31
        and (b.einddatum is null or b.einddatum > m.maand * 100 + 1)
    where m.maand between @van_maand and @tot_maand
),
-- The guidance itself: read only when somebody asks what a figure rests on.
bewijs as (
    select
        z.gemeente_id,
        z.client_id as eenheid,
        b.gemeente_id as bron_gemeente_id,
        b.maand,
        'begeleiding.csv' as bestand,
        b.regel
    from zorggroep z
    inner join begeleiding_actueel b on b.client_id = z.client_id
    where b.startdatum <= z.maand * 100 + 31
        and (b.einddatum is null or b.einddatum > z.maand * 100 + 1)
),
records as (
    select
        z.gemeente_id,
        z.client_id as eenheid,
        1 as teller,
        0 as noemer,
        z.maand,
        'dossiers.csv' as bestand,
        z.regel
    from zorggroep z
    where cast(z.maand as bigint) * 1000000000 + z.client_id in (
        select persoon_maand
        from begeleid
    )
    union all
    -- The mean is taken over the months: every case of every month end counts once.
    select
        gemeente_id,
        cast(maand as bigint) * 1000000000 + dossier_id as eenheid,
        0 as teller,
        1 as noemer,
        maand,
        'dossiers.csv' as bestand,
        regel
    from zorggroep
)
