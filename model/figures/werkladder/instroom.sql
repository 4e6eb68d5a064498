-- korrel: één rij per dossier dat instroomde sinds de eerste geladen maand per looptijd, met of het daarna nog open was
-- met: dossier_actueel, werkladder/termijnen, termijneinde
-- A case that is not delivered any more without an end was gone after its last month.
gemeten as (
    select
        d.gemeente_id,
        d.dossier_id,
        d.ingangsdatum,
        d.maand,
        d.regel,
        t.looptijd,
        t.einde as meetmoment,
        case
            when d.einddatum is not null then d.einddatum
            when d.maand < @nieuwste_maand then d.maand * 100 + 32
        end as einde
    from dossier_actueel d
    inner join termijneinde t on t.dag = d.ingangsdatum
),
records as (
    select
        gemeente_id,
        dossier_id as eenheid,
        looptijd,
        ingangsdatum / 10000 as jaar,
        case when meetmoment <= @tot_dag and (einde is null or einde > meetmoment) then 1 else 0 end as teller,
        case when meetmoment <= @tot_dag then 1 else 0 end as noemer,
        maand,
        'dossiers.csv' as bestand,
        regel
    from gemeten
)
