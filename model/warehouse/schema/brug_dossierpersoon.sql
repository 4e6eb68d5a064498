-- korrel: één rij per persoon per dossier per ingangsdatum waarmee een lading die persoon als aanvrager of partner van het dossier noemt
create table brug_dossierpersoon (
    client_id int not null, -- de persoon
    dossier_id int not null, -- het dossier
    ingangsdatum int not null, -- begin van de uitkering (JJJJMMDD)
    primary key (client_id, dossier_id, ingangsdatum),
    foreign key (client_id) references dim_client (client_id),
    foreign key (dossier_id) references dim_dossier (dossier_id)
);
