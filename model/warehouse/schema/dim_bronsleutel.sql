-- korrel: één rij per kenmerk van een plaatsing, traject, loonkostensubsidie, begeleiding of gesprek, alleen als pseudoniem
create table dim_bronsleutel (
    bronsleutel_id int not null primary key, -- volgnummer
    pseudoniem_hoog bigint not null, -- HMAC-SHA-256 van soort en kenmerk, bit 1 tot en met 64
    pseudoniem_laag bigint not null -- dezelfde code, bit 65 tot en met 128
);
