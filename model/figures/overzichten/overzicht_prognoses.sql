-- korrel: één rij per vastgelegde prognose per gebied per maand; een rij verandert nooit
select
    d.prognose_id as prognose, -- nummer van de prognose
    d.vastgelegd_op, -- tijdstip van vastleggen (UTC)
    d.oorsprong, -- laatste maand die bekend was (JJJJMM)
    d.model, -- model dat de punten van Totaal maakte
    case when f.gebied_id = 0 then 'Totaal' else g.naam end as gemeente, -- gemeente, of Totaal
    f.maand, -- de maand waarover het gaat (JJJJMM)
    cast(f.punt / 1000.0 as decimal(18, 3)) as punt, -- verwachte open dossiers aan het eind van de maand
    cast(f.onder80 / 1000.0 as decimal(18, 3)) as onder80, -- ondergrens van de 80%-band
    cast(f.boven80 / 1000.0 as decimal(18, 3)) as boven80, -- bovengrens van de 80%-band
    cast(f.onder95 / 1000.0 as decimal(18, 3)) as onder95, -- ondergrens van de 95%-band
    cast(f.boven95 / 1000.0 as decimal(18, 3)) as boven95 -- bovengrens van de 95%-band
from fact_prognose f
inner join dim_prognose d on d.prognose_id = f.prognose_id
left join dim_gemeente g on g.gemeente_id = f.gebied_id
