-- korrel: één rij per plaatsing per levering die haar noemt; de nieuwste maand geldt
create table fact_plaatsing (
    lading_id int not null, -- de lading
    regel int not null, -- regel in plaatsingen.csv
    bronsleutel_id int not null, -- de plaatsing
    client_id int not null, -- de persoon
    gemeente_id int not null, -- de gemeente op de plaatsing
    soort_id int not null, -- werk, opleiding of bedrijf
    met_lks int not null, -- 1 bij loonkostensubsidie
    nieuw_beschut int not null, -- 1 bij nieuw beschut werk
    arbeidsbeperking int not null, -- 1 bij een arbeidsbeperking
    datum_plaatsing int not null, -- begin van de plaatsing (JJJJMMDD)
    einddatum int, -- eerste dag zonder plaatsing (JJJJMMDD)
    reden_einde_id int, -- reden van het einde
    uitstroom_id int not null, -- volledig, gedeeltelijk of geen
    meetmoment int not null, -- datum_plaatsing plus de meettermijn (JJJJMMDD)
    leeftijd int not null, -- leeftijd in jaren aan het eind van de maand
    primary key (lading_id, regel),
    foreign key (lading_id) references dim_lading (lading_id),
    foreign key (bronsleutel_id) references dim_bronsleutel (bronsleutel_id),
    foreign key (client_id) references dim_client (client_id),
    foreign key (gemeente_id) references dim_gemeente (gemeente_id)
);
create index ix_plaatsing_bronsleutel on fact_plaatsing (bronsleutel_id);
create index ix_plaatsing_client on fact_plaatsing (client_id);
