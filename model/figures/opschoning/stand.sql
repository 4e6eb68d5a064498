-- korrel: één rij per maand per gebied waarvan de stand en de stroom zijn bewaard
select
    maand as Maand,
    gebied_id as GebiedId,
    begin_stand as BeginStand,
    instroom as Instroom,
    nagekomen_instroom as NagekomenInstroom,
    uitstroom as Uitstroom,
    nagekomen_uitstroom as NagekomenUitstroom,
    verdwenen as Verdwenen,
    overgang_in as OvergangIn,
    overgang_uit as OvergangUit,
    eind_stand as EindStand
from opschoning_stand
