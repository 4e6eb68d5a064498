-- korrel: één rij per persoon, alleen als pseudoniem
create table dim_client (
    client_id int not null primary key, -- volgnummer
    pseudoniem binary(16) not null -- HMAC-SHA-256 van het nummer van de persoon, eerste 128 bits
);
