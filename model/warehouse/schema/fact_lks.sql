-- korrel: één rij per loonkostensubsidie per maand per lading
create table fact_lks (
    lading_id int not null, -- de lading
    regel int not null, -- regel in loonkostensubsidies.csv
    bronsleutel_id int not null, -- de loonkostensubsidie
    client_id int not null, -- de persoon
    gemeente_id int not null, -- de gemeente die de subsidie geeft
    startdatum int not null, -- begin (JJJJMMDD)
    einddatum int, -- eerste dag zonder subsidie (JJJJMMDD)
    loonwaarde int not null, -- loonwaarde in honderdsten van een procent
    bedrag bigint not null, -- subsidie in centen
    primary key (lading_id, regel),
    foreign key (lading_id) references dim_lading (lading_id),
    foreign key (bronsleutel_id) references dim_bronsleutel (bronsleutel_id),
    foreign key (client_id) references dim_client (client_id),
    foreign key (gemeente_id) references dim_gemeente (gemeente_id)
);
