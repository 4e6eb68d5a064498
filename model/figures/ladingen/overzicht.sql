-- korrel: één rij per geldige lading
select
    g.maand as Maand,
    g.lading_id as Lading,
    d.inhoud_hash as Hash,
    d.geladen_op as GeladenOp,
    d.synthetisch as Synthetisch,
    coalesce(sum(b.gelezen), 0) as Gelezen,
    coalesce(sum(b.geladen), 0) as Geladen,
    coalesce(sum(b.afgekeurd), 0) as Afgekeurd
from geldige_lading g
inner join dim_lading d on d.lading_id = g.lading_id
left join lading_bestand b on b.lading_id = g.lading_id
group by g.maand, g.lading_id, d.inhoud_hash, d.geladen_op, d.synthetisch
order by g.maand
