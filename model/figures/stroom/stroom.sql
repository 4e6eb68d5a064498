-- korrel: één rij per maand per gebied: de stand en de stroom in dossiers
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
from stroom
