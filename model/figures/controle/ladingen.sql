-- korrel: één rij per lading, ook als zij is vervangen
select
    d.lading_id as Nummer,
    d.maand as Maand,
    d.geladen_op as GeladenOp,
    d.vervangt as Vervangt,
    case when g.lading_id is null then 0 else 1 end as Geldig,
    d.geforceerd as Geforceerd,
    d.gat_toegestaan as GatToegestaan,
    d.sleutel_kenmerk as Sleutelkenmerk,
    coalesce(sum(b.gelezen), 0) as Gelezen,
    coalesce(sum(b.geladen), 0) as Geladen,
    coalesce(sum(b.afgekeurd), 0) as Afgekeurd
from dim_lading d
left join geldige_lading g on g.lading_id = d.lading_id
left join lading_bestand b on b.lading_id = d.lading_id
where d.lading_id <= @stand
group by d.lading_id, d.maand, d.geladen_op, d.vervangt, g.lading_id, d.geforceerd, d.gat_toegestaan, d.sleutel_kenmerk
order by d.lading_id
