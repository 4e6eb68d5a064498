-- korrel: één rij per lading per gemeente per trede: de open dossiers aan het eind van de maand, geteld bij het laden
create table fact_stand (
    lading_id int not null, -- de lading
    gemeente_id int not null, -- de gemeente op het dossier
    trede nvarchar(10) not null, -- trede van de werkladder
    dossiers int not null, -- open dossiers
    primary key (lading_id, gemeente_id, trede),
    foreign key (lading_id) references dim_lading (lading_id),
    foreign key (gemeente_id) references dim_gemeente (gemeente_id)
);
