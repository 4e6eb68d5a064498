-- korrel: één rij per dossier dat instroomde sinds de eerste geladen maand per looptijd, met of het daarna nog open was
-- met: dossier_actueel
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
stap1 as (
    select
        d.gemeente_id,
        d.dossier_id,
        d.ingangsdatum,
        d.einddatum,
        d.maand,
        d.regel,
        t.looptijd,
        d.ingangsdatum / 10000 * 12 + d.ingangsdatum / 100 % 100 - 1 + t.looptijd as maandnummer
    from dossier_actueel d
    inner join looptijden t on t.looptijd > 0
    where d.ingangsdatum between @eerste_dag and @tot_dag
),
stap2 as (
    select
        s.*,
        s.maandnummer / 12 as meetjaar,
        s.maandnummer % 12 + 1 as meetmaand
    from stap1 s
),
stap3 as (
    select
        s.*,
        case
            when s.meetmaand in (4, 6, 9, 11) then 30
            when s.meetmaand <> 2 then 31
            when s.meetjaar % 4 = 0 and (s.meetjaar % 100 <> 0 or s.meetjaar % 400 = 0) then 29
            else 28
        end as maandlengte
    from stap2 s
),
-- The term clamps to the end of the month. A case that is not delivered any more without an end was gone after its last month.
gemeten as (
    select
        s.*,
        s.meetjaar * 10000 + s.meetmaand * 100
            + case when s.ingangsdatum % 100 > s.maandlengte then s.maandlengte else s.ingangsdatum % 100 end as meetmoment,
        case
            when s.einddatum is not null then s.einddatum
            when s.maand < @nieuwste_maand then s.maand * 100 + 32
        end as einde
    from stap3 s
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
