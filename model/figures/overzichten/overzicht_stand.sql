-- korrel: één rij per maand per gebied: de stand en de stroom in dossiers; stroom is leeg als de maand ervoor niet is geladen
-- met: stroom
select
    s.maand, -- maand (JJJJMM)
    case when s.gebied_id = 0 then 'Totaal' else g.naam end as gemeente, -- gemeente, of Totaal
    case when v.maand is null then null else s.begin_stand end as begin_stand, -- open dossiers aan het eind van de maand ervoor
    case when v.maand is null then null else s.instroom end as instroom, -- nieuw in de maand
    case when v.maand is null then null else s.nagekomen_instroom end as nagekomen_instroom, -- nieuw, eerder begonnen
    case when v.maand is null then null else s.uitstroom end as uitstroom, -- beëindigd in de maand
    case when v.maand is null then null else s.nagekomen_uitstroom end as nagekomen_uitstroom, -- weg, eerder beëindigd
    case when v.maand is null then null else s.verdwenen end as verdwenen, -- weg zonder geladen rij
    case when v.maand is null then null else s.overgang_in end as overgang_in, -- gekomen uit een andere gemeente
    case when v.maand is null then null else s.overgang_uit end as overgang_uit, -- gegaan naar een andere gemeente
    s.eind_stand -- open dossiers aan het eind van de maand
from (
    select
        maand,
        gebied_id,
        begin_stand,
        instroom,
        nagekomen_instroom,
        uitstroom,
        nagekomen_uitstroom,
        verdwenen,
        overgang_in,
        overgang_uit,
        eind_stand
    from stroom t
    where not exists (
        select 1
        from opschoning_stand o
        where o.maand = t.maand
    )
    union all
    select
        maand,
        gebied_id,
        begin_stand,
        instroom,
        nagekomen_instroom,
        uitstroom,
        nagekomen_uitstroom,
        verdwenen,
        overgang_in,
        overgang_uit,
        eind_stand
    from opschoning_stand
) s
left join dim_gemeente g on g.gemeente_id = s.gebied_id
left join geldige_lading v
    on v.maand = case when s.maand % 100 = 1 then s.maand - 89 else s.maand - 1 end
