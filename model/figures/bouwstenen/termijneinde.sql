-- korrel: één rij per dag en looptijd uit termijnen: de dag die zoveel maanden later valt, hoogstens het eind van die maand
-- The figure says with termijnen (dag, looptijd) from which days it looks how many months ahead.
termijn_maand as (
    select
        m.dag,
        m.looptijd,
        m.maandnummer / 12 as jaar,
        m.maandnummer % 12 + 1 as maand
    from (
        select
            dag,
            looptijd,
            dag / 10000 * 12 + dag / 100 % 100 - 1 + looptijd as maandnummer
        from termijnen
    ) m
),
termijn_lengte as (
    select
        t.*,
        case
            when t.maand in (4, 6, 9, 11) then 30
            when t.maand <> 2 then 31
            when t.jaar % 4 = 0 and (t.jaar % 100 <> 0 or t.jaar % 400 = 0) then 29
            else 28
        end as dagen
    from termijn_maand t
),
termijneinde as (
    select
        dag,
        looptijd,
        jaar * 10000 + maand * 100 + case when dag % 100 > dagen then dagen else dag % 100 end as einde
    from termijn_lengte
)
