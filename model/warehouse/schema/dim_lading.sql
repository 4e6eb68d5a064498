-- korrel: één rij per levering van een maand die geladen is; de hoogste lading van een maand geldt
create table dim_lading (
    lading_id int not null primary key, -- volgnummer, oplopend in de tijd
    maand int not null, -- maand van de levering (JJJJMM)
    inhoud_hash nvarchar(64) not null, -- SHA-256 over de geleverde bestanden
    geladen_op nvarchar(20) not null, -- tijdstip van laden (UTC, ISO 8601)
    vervangt int, -- lading van dezelfde maand die hierdoor vervalt
    synthetisch int not null, -- 1 als de levering uit de generator komt
    geforceerd int not null, -- 1 als M04 of M05 bewust is overgeslagen
    gat_toegestaan int not null, -- 1 als M06 bewust is overgeslagen
    sleutel_kenmerk nvarchar(16) not null, -- kenmerk van de sleutel waarmee is gepseudonimiseerd
    programma nvarchar(40) not null -- versie van het programma dat laadde
);
