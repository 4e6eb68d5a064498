-- korrel: één rij per gesprek met een jongere per levering die het noemt; de nieuwste maand geldt
create table fact_jongerengesprek (
    lading_id int not null, -- de lading
    regel int not null, -- regel in jongerengesprekken.csv
    bronsleutel_id int not null, -- het gesprek
    client_id int not null, -- de persoon
    gemeente_id int not null, -- de gemeente op het gesprek
    gespreksdatum int not null, -- dag van het gesprek (JJJJMMDD)
    soort_id int not null, -- preventief of overig
    meetmoment int not null, -- gespreksdatum plus de meettermijn (JJJJMMDD)
    leeftijd int not null, -- leeftijd in jaren aan het eind van de maand
    primary key (lading_id, regel),
    foreign key (lading_id) references dim_lading (lading_id),
    foreign key (bronsleutel_id) references dim_bronsleutel (bronsleutel_id),
    foreign key (client_id) references dim_client (client_id),
    foreign key (gemeente_id) references dim_gemeente (gemeente_id)
);
create index ix_jongerengesprek_bronsleutel on fact_jongerengesprek (bronsleutel_id);
create index ix_jongerengesprek_client on fact_jongerengesprek (client_id);
