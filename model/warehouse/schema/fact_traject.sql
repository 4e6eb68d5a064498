-- korrel: één rij per traject per levering die het noemt; de nieuwste maand geldt
create table fact_traject (
    lading_id int not null, -- de lading
    regel int not null, -- regel in trajecten.csv
    bronsleutel_id int not null, -- het traject
    client_id int not null, -- de persoon
    gemeente_id int not null, -- de gemeente op het traject
    tegel_id int not null, -- de tegel van het werklandschap
    partner_id int not null, -- de partner die het uitvoert
    startdatum int not null, -- begin (JJJJMMDD)
    einddatum int, -- eerste dag zonder traject (JJJJMMDD)
    resultaat_id int not null, -- lopend, werkfit, geplaatst of gestopt
    kosten bigint not null, -- kosten in centen
    leeftijd int not null, -- leeftijd in jaren aan het eind van de maand
    primary key (lading_id, regel),
    foreign key (lading_id) references dim_lading (lading_id),
    foreign key (bronsleutel_id) references dim_bronsleutel (bronsleutel_id),
    foreign key (client_id) references dim_client (client_id),
    foreign key (gemeente_id) references dim_gemeente (gemeente_id)
);
create index ix_traject_bronsleutel on fact_traject (bronsleutel_id);
create index ix_traject_client on fact_traject (client_id);
