-- korrel: één rij per dag waarop een dossier inging sinds de eerste geladen maand, per looptijd
-- The days of every case that was ever told of: more than are asked, and found without looking for the newest row of each.
-- A term of zero months is none.
looptijden as (
    select @looptijd_1 as looptijd
    union all
    select @looptijd_2 as looptijd
    union all
    select @looptijd_3 as looptijd
    union all
    select @looptijd_4 as looptijd
),
termijnen as (
    select distinct
        d.ingangsdatum as dag,
        t.looptijd
    from brug_dossierpersoon d
    inner join looptijden t on t.looptijd > 0
    where d.ingangsdatum between @eerste_dag and @tot_dag
)
