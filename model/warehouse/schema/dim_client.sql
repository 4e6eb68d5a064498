-- korrel: één rij per persoon, alleen als pseudoniem
create table dim_client (
    client_id int not null primary key, -- volgnummer
    pseudoniem_hoog bigint not null, -- HMAC-SHA-256 van het nummer van de persoon, bit 1 tot en met 64
    pseudoniem_laag bigint not null -- dezelfde code, bit 65 tot en met 128
);
