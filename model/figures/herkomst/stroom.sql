-- korrel: één rij per dossier achter één cel van de stroomtabel
-- What a case had been is in the month before; everything else is in the month's own delivery.
select
    r.gemeente_id as GemeenteId,
    r.dossier_id as Eenheid,
    1 as Teller,
    0 as Noemer,
    case when @vorige = 1 then r.vorige_maand else r.maand end as Maand,
    'dossiers.csv' as Bestand,
    case when @vorige = 1 then r.oude_regel else r.regel end as Regel
from zijde r
inner join brug_gebied g on g.gemeente_id = r.gemeente_id
where r.maand = @maand
    and g.gebied_id = @gebied
    and case @cel
        when 'begin' then r.begin_stand
        when 'instroom' then r.instroom
        when 'nagekomen_instroom' then r.nagekomen_instroom
        when 'uitstroom' then r.uitstroom
        when 'nagekomen_uitstroom' then r.nagekomen_uitstroom
        when 'verdwenen' then r.verdwenen
        -- Within Totaal a move from one municipality to another is no movement.
        when 'overgang_in' then case when g.gebied_id = 0 then 0 else r.overgang_in end
        when 'overgang_uit' then case when g.gebied_id = 0 then 0 else r.overgang_uit end
        when 'eind' then r.eind_stand
        else 0
    end = 1
order by Regel
