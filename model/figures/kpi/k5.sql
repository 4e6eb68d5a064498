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
begeleid as (
    select
        z.gemeente_id,
        z.client_id,
        z.maand,
        z.regel,
        b.gemeente_id as bron_gemeente_id,
        b.maand as bron_maand,
        b.regel as bron_regel
    from zorggroep z
    inner join begeleiding_actueel b on b.client_id = z.client_id
    where b.startdatum <= z.maand * 100 + 31
        and (b.einddatum is null or b.einddatum > z.maand * 100 + 1)
),
bewijs as (
    select
        gemeente_id,
        client_id as eenheid,
        bron_gemeente_id,
        bron_maand as maand,
        'begeleiding.csv' as bestand,
        bron_regel as regel
    from begeleid
),
records as (
    select distinct
        gemeente_id,
        client_id as eenheid,
        1 as teller,
        0 as noemer,
        maand,
        'dossiers.csv' as bestand,
        regel
    from begeleid
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
