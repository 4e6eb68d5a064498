-- korrel: één rij per begeleiding per levering die haar noemt; de nieuwste maand geldt
create table fact_begeleiding (
    lading_id int not null, -- de lading
    regel int not null, -- regel in begeleiding.csv
    bronsleutel_id int not null, -- de begeleiding
    client_id int not null, -- de persoon
    gemeente_id int not null, -- de gemeente op de begeleiding
    soort_id int not null, -- soort begeleiding
    startdatum int not null, -- begin (JJJJMMDD)
    einddatum int, -- eerste dag zonder begeleiding (JJJJMMDD)
    primary key (lading_id, regel),
    foreign key (lading_id) references dim_lading (lading_id),
    foreign key (bronsleutel_id) references dim_bronsleutel (bronsleutel_id),
    foreign key (client_id) references dim_client (client_id),
    foreign key (gemeente_id) references dim_gemeente (gemeente_id)
);
create index ix_begeleiding_bronsleutel on fact_begeleiding (bronsleutel_id);
create index ix_begeleiding_client on fact_begeleiding (client_id);
