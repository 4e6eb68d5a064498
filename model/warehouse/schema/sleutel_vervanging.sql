-- korrel: één rij per keer dat alle pseudoniemen zijn vervangen omdat er een nieuwe sleutel kwam
create table sleutel_vervanging (
    vervanging_id int not null primary key, -- volgnummer, oplopend in de tijd
    vervangen_op nvarchar(20) not null, -- tijdstip (UTC, ISO 8601)
    van_kenmerk nvarchar(16) not null, -- kenmerk van de oude sleutel
    naar_kenmerk nvarchar(16) not null, -- kenmerk van de nieuwe sleutel
    clienten int not null, -- vervangen pseudoniemen van personen
    dossiers int not null, -- vervangen pseudoniemen van dossiers
    bronsleutels int not null, -- vervangen pseudoniemen van andere kenmerken
    programma nvarchar(40) not null -- versie van het programma dat verving
);
