-- korrel: één rij per gebied, looptijd en jaar van instroom: het aantal dossiers, meetbaar en nog open na de looptijd
select
    g.gebied_id as GebiedId,
    r.looptijd as Looptijd,
    r.jaar as Jaar,
    sum(r.instroom) as Instroom,
    sum(r.meetbaar) as Meetbaar,
    sum(r.nog_open) as NogOpen
from (
    select
        gemeente_id,
        looptijd,
        jaar,
        count(*) as instroom,
        sum(noemer) as meetbaar,
        sum(teller) as nog_open
    from records
    group by gemeente_id, looptijd, jaar
) r
inner join brug_gebied g on g.gemeente_id = r.gemeente_id
group by g.gebied_id, r.looptijd, r.jaar
