-- korrel: één rij per traject, begeleiding of loonkostensubsidie in het jaar van iemand zonder dossier in het jaar; geteld worden personen (teller) en die met loonkostensubsidie (noemer)
-- met: traject_actueel, begeleiding_actueel
bediend as (
    select
        gemeente_id,
        client_id,
        0 as met_lks,
        maand,
        'trajecten.csv' as bestand,
        regel
    from traject_actueel
    where startdatum <= @tot_dag
        and (einddatum is null or einddatum > @van_dag)
    union all
    select
        gemeente_id,
        client_id,
        0 as met_lks,
        maand,
        'begeleiding.csv' as bestand,
        regel
    from begeleiding_actueel
    where startdatum <= @tot_dag
        and (einddatum is null or einddatum > @van_dag)
    union all
    select
        f.gemeente_id,
        f.client_id,
        1 as met_lks,
        l.maand,
        'loonkostensubsidies.csv' as bestand,
        f.regel
    from fact_lks f
    inner join geldige_lading l on l.lading_id = f.lading_id
    where l.maand between @van_maand and @tot_maand
        and f.startdatum <= @tot_dag
        and (f.einddatum is null or f.einddatum > @van_dag)
),
-- Everybody with a case on some day of the year, as applicant or as partner; a case may have been told of later.
met_dossier as (
    select f.client_id
    from fact_dossierstand f
    inner join geldige_lading l on l.lading_id = f.lading_id
    where l.maand >= @van_maand
        and f.ingangsdatum <= @tot_dag
        and (f.einddatum is null or f.einddatum > @van_dag)
    union
    select f.partner_client_id as client_id
    from fact_dossierstand f
    inner join geldige_lading l on l.lading_id = f.lading_id
    where l.maand >= @van_maand
        and f.partner_client_id is not null
        and f.ingangsdatum <= @tot_dag
        and (f.einddatum is null or f.einddatum > @van_dag)
),
records as (
    select
        b.gemeente_id,
        b.client_id as eenheid,
        1 as teller,
        b.met_lks as noemer,
        b.maand,
        b.bestand,
        b.regel
    from bediend b
    where not exists (
        select 1
        from met_dossier d
        where d.client_id = b.client_id
    )
)
