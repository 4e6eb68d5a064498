-- korrel: één rij per gebied: het aantal plaatsingen zonder vervolg, gemeten en nog niet te meten
select
    g.gebied_id as GebiedId,
    sum(r.teller) as ZonderVervolg,
    sum(r.noemer) as Gemeten,
    sum(r.wacht) as NietMeetbaar
from records r
inner join brug_gebied g on g.gemeente_id = r.gemeente_id
group by g.gebied_id
