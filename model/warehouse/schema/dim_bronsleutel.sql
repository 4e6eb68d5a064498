-- korrel: één rij per kenmerk van een plaatsing, traject, loonkostensubsidie, begeleiding of gesprek, alleen als pseudoniem
create table dim_bronsleutel (
    bronsleutel_id int not null primary key, -- volgnummer
    pseudoniem binary(16) not null -- HMAC-SHA-256 van soort en kenmerk, eerste 128 bits
);
