-- korrel: één rij per gemeente en regeling per maand per lading
create table fact_uitkeringslast (
    lading_id int not null, -- de lading
    regel int not null, -- regel in uitkeringslasten.csv
    gemeente_id int not null, -- de gemeente
    regeling_id int not null, -- PW, IOAW, IOAZ of BBZ
    lasten bigint not null, -- uitgaven in centen
    ontvangsten bigint not null, -- ontvangsten in centen
    lks_lasten bigint not null, -- uitgaven aan loonkostensubsidie in centen
    primary key (lading_id, regel),
    foreign key (lading_id) references dim_lading (lading_id),
    foreign key (gemeente_id) references dim_gemeente (gemeente_id)
);
