-- korrel: één rij per uitkeringsdossier, alleen als pseudoniem
create table dim_dossier (
    dossier_id int not null primary key, -- volgnummer
    pseudoniem binary(16) not null -- HMAC-SHA-256 van het dossiernummer, eerste 128 bits
);
