-- korrel: één rij per persoon per gemeente die in het jaar een traject, begeleiding of (noemer) loonkostensubsidie had en geen dossier; geteld worden personen
-- met: traject_actueel, begeleiding_actueel
-- Each person once before the cases are looked at: a subsidy is delivered every month.
bediend as (
    select
        gemeente_id,
        client_id,
        0 as met_lks
    from traject_actueel
    where startdatum <= @tot_dag
        and (einddatum is null or einddatum > @van_dag)
    union
    select
        gemeente_id,
        client_id,
        0 as met_lks
    from begeleiding_actueel
    where startdatum <= @tot_dag
        and (einddatum is null or einddatum > @van_dag)
    union
    select
        f.gemeente_id,
        f.client_id,
        1 as met_lks
    from fact_lks f
    inner join geldige_lading l on l.lading_id = f.lading_id
    where l.maand between @van_maand and @tot_maand
        and f.startdatum <= @tot_dag
        and (f.einddatum is null or f.einddatum > @van_dag)
),
-- With a case on some day of the year, as applicant or as partner; a case may have been told of later.
met_dossier as (
    select distinct b.client_id
    from (
        select distinct client_id
        from bediend
    ) b
    cross join brug_dossierpersoon d
    where d.client_id = b.client_id
        and d.ingangsdatum <= @tot_dag
        and exists (
            select 1
            from geldige_lading l
            inner join fact_dossierstand f on f.lading_id = l.lading_id
            where f.dossier_id = d.dossier_id
                and f.ingangsdatum = d.ingangsdatum
                and (f.client_id = d.client_id or f.partner_client_id = d.client_id)
                and (f.einddatum is null or f.einddatum > @van_dag)
                and l.maand >= @van_maand
        )
),
records as (
    select
        gemeente_id,
        client_id as eenheid,
        1 as teller,
        met_lks as noemer
    from bediend
    where client_id not in (
        select client_id
        from met_dossier
    )
)
