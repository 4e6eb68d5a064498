-- korrel: één rij per dossier per maand per kant: die waar het vandaan komt en die waar het is
-- met: beweging
-- A case counts once on the side it came from and once on the side it is on; who leaves counts where he was.
zijde as (
    select
        b.maand,
        b.oude_gemeente_id as gemeente_id,
        1 as begin_stand,
        0 as instroom,
        0 as nagekomen_instroom,
        case when b.open_eind = 0 and b.eindigde_nu = 1 then 1 else 0 end as uitstroom,
        case when b.open_eind = 0 and b.eindigde_nu = 0 and b.gemeente_id is not null then 1 else 0 end as nagekomen_uitstroom,
        case when b.gemeente_id is null then 1 else 0 end as verdwenen,
        0 as overgang_in,
        case when b.open_eind = 1 and b.gemeente_id <> b.oude_gemeente_id then 1 else 0 end as overgang_uit,
        0 as eind_stand,
        b.dossier_id,
        -- What left is found where it was told; what vanished is in the month before only.
        b.vorige_maand,
        b.oude_regel,
        b.regel
    from beweging b
    where b.oude_gemeente_id is not null
    union all
    select
        b.maand,
        b.gemeente_id,
        0 as begin_stand,
        -- New in the stand, or begun and ended within the month: then it also counts as uitstroom.
        case when b.heeft_vorige = 1 and b.oude_gemeente_id is null and b.begon_nu = 1 then 1 else 0 end as instroom,
        case when b.heeft_vorige = 1 and b.oude_gemeente_id is null and b.begon_nu = 0 then 1 else 0 end as nagekomen_instroom,
        case when b.heeft_vorige = 1 and b.oude_gemeente_id is null and b.open_eind = 0 then 1 else 0 end as uitstroom,
        0 as nagekomen_uitstroom,
        0 as verdwenen,
        case when b.open_eind = 1 and b.gemeente_id <> b.oude_gemeente_id then 1 else 0 end as overgang_in,
        0 as overgang_uit,
        b.open_eind as eind_stand,
        b.dossier_id,
        b.vorige_maand,
        b.oude_regel,
        b.regel
    from beweging b
    where b.gemeente_id is not null
        and (b.open_eind = 1 or b.eindigde_nu = 1)
)
