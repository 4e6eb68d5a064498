-- korrel: één rij per maand per gebied waarvan de gegevens van personen zijn verwijderd: de stand en de stroom in dossiers
create table opschoning_stand (
    opschoning_id int not null, -- de opschoning die de rij bewaarde
    maand int not null, -- de maand (JJJJMM)
    gebied_id int not null, -- 0 voor Totaal, anders de gemeente
    begin_stand int not null, -- open dossiers aan het eind van de maand ervoor
    instroom int not null, -- nieuw in de maand
    nagekomen_instroom int not null, -- nieuw, eerder begonnen
    uitstroom int not null, -- beëindigd in de maand
    nagekomen_uitstroom int not null, -- weg, eerder beëindigd
    verdwenen int not null, -- weg zonder geladen rij
    overgang_in int not null, -- gekomen uit een andere gemeente
    overgang_uit int not null, -- gegaan naar een andere gemeente
    eind_stand int not null, -- open dossiers aan het eind van de maand
    primary key (maand, gebied_id),
    foreign key (opschoning_id) references opschoning (opschoning_id)
);
