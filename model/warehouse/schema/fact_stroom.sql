-- korrel: één rij per paar ladingen van een maand en de maand ervoor, per gemeente: de stand en de stroom in dossiers, geteld bij het laden
create table fact_stroom (
    lading_id int not null, -- de lading van de maand
    vorige_lading_id int not null, -- de lading van de maand ervoor
    gemeente_id int not null, -- de gemeente; wie vertrok telt bij die van de maand ervoor
    begin_stand int not null, -- open dossiers aan het eind van de maand ervoor
    instroom int not null, -- nieuw in de maand
    nagekomen_instroom int not null, -- nieuw, eerder begonnen
    uitstroom int not null, -- beëindigd in de maand
    nagekomen_uitstroom int not null, -- weg, eerder beëindigd
    verdwenen int not null, -- weg zonder geladen rij
    overgang_in int not null, -- gekomen uit een andere gemeente
    overgang_uit int not null, -- gegaan naar een andere gemeente
    eind_stand int not null, -- open dossiers aan het eind van de maand
    primary key (lading_id, vorige_lading_id, gemeente_id),
    foreign key (lading_id) references dim_lading (lading_id),
    foreign key (vorige_lading_id) references dim_lading (lading_id),
    foreign key (gemeente_id) references dim_gemeente (gemeente_id)
);
