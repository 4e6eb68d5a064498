-- korrel: één rij per geldige lading
-- met: geldige_lading
select
    l.maand, -- maand (JJJJMM)
    l.lading_id as lading, -- nummer van de lading
    d.geladen_op, -- tijdstip van laden (UTC)
    d.synthetisch, -- 1 als de levering uit de generator komt
    b.gelezen, -- gelezen rijen
    b.geladen, -- geladen rijen
    b.afgekeurd -- rijen in quarantaine
from geldige_lading l
inner join dim_lading d on d.lading_id = l.lading_id
inner join (
    select
        lading_id,
        sum(gelezen) as gelezen,
        sum(geladen) as geladen,
        sum(afgekeurd) as afgekeurd
    from lading_bestand
    group by lading_id
) b on b.lading_id = l.lading_id
