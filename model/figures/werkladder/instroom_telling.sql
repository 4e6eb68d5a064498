-- korrel: één rij per gebied, looptijd en jaar van instroom: het aantal dossiers, meetbaar en nog open na de looptijd
select
    g.gebied_id as GebiedId,
    r.looptijd as Looptijd,
    r.jaar as Jaar,
    count(*) as Instroom,
    sum(r.noemer) as Meetbaar,
    sum(r.teller) as NogOpen
from records r
inner join brug_gebied g on g.gemeente_id = r.gemeente_id
group by g.gebied_id, r.looptijd, r.jaar
