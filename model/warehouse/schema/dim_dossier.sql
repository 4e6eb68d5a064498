-- korrel: één rij per uitkeringsdossier, alleen als pseudoniem
create table dim_dossier (
    dossier_id int not null primary key, -- volgnummer
    pseudoniem_hoog bigint not null, -- HMAC-SHA-256 van het dossiernummer, bit 1 tot en met 64
    pseudoniem_laag bigint not null -- dezelfde code, bit 65 tot en met 128
);
