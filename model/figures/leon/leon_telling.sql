-- korrel: één rij per gebied, partner en tegel
select
    s.gebied_id as GebiedId,
    p.naam as Partner,
    t.code as Tegel,
    s.begonnen as Begonnen,
    s.lopend as Lopend,
    s.beeindigd as Beeindigd,
    s.geslaagd as Geslaagd,
    s.kosten as Kosten
from (
    select
        g.gebied_id,
        r.partner_id,
        r.tegel_id,
        sum(r.begonnen) as begonnen,
        sum(r.lopend) as lopend,
        sum(r.noemer) as beeindigd,
        sum(r.teller) as geslaagd,
        sum(r.kosten) as kosten
    from records r
    inner join brug_gebied g on g.gemeente_id = r.gemeente_id
    group by g.gebied_id, r.partner_id, r.tegel_id
) s
inner join dim_partner p on p.partner_id = s.partner_id
inner join dim_tegel t on t.tegel_id = s.tegel_id
