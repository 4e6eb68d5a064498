-- korrel: één rij per geleverd bestand per lading
create table lading_bestand (
    lading_id int not null, -- de lading
    bestand nvarchar(60) not null, -- naam van het bestand
    gelezen int not null, -- gelezen rijen
    geladen int not null, -- geladen rijen
    afgekeurd int not null, -- rijen in quarantaine
    inhoud_hash nvarchar(64) not null, -- SHA-256 van het bestand
    primary key (lading_id, bestand),
    foreign key (lading_id) references dim_lading (lading_id)
);
