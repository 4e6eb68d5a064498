-- korrel: één rij per dossier per maand per lading
create table fact_dossierstand (
    lading_id int not null, -- de lading
    regel int not null, -- regel in dossiers.csv
    dossier_id int not null, -- het dossier
    client_id int not null, -- de persoon
    partner_client_id int, -- de partner, als die er is
    gemeente_id int not null, -- de gemeente op het dossier
    profiel_id int not null, -- kenmerken aan het eind van de maand
    ingangsdatum int not null, -- begin van de uitkering (JJJJMMDD)
    einddatum int, -- eerste dag zonder uitkering (JJJJMMDD)
    reden_instroom_id int, -- reden van instroom
    reden_einde_id int, -- reden van beëindiging
    uitkeringsbedrag bigint not null, -- uitkering in centen
    leeftijd int not null, -- leeftijd in jaren aan het eind van de maand
    open_eind int not null, -- 1 als het dossier aan het eind van de maand open is
    primary key (lading_id, dossier_id),
    foreign key (lading_id) references dim_lading (lading_id),
    foreign key (dossier_id) references dim_dossier (dossier_id),
    foreign key (client_id) references dim_client (client_id),
    foreign key (partner_client_id) references dim_client (client_id),
    foreign key (gemeente_id) references dim_gemeente (gemeente_id),
    foreign key (profiel_id) references dim_profiel (profiel_id)
);
