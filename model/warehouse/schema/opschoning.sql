-- korrel: één rij per keer dat gegevens van personen van vóór een maand zijn verwijderd
create table opschoning (
    opschoning_id int not null primary key, -- volgnummer, oplopend in de tijd
    tot_maand int not null, -- van vóór deze maand is verwijderd (JJJJMM)
    uitgevoerd_op nvarchar(20) not null, -- tijdstip (UTC, ISO 8601)
    laatste_lading int not null, -- laatste lading die de bewaarde uitkomsten kennen
    feiten int not null, -- verwijderde regels
    personen int not null, -- verwijderde pseudoniemen van personen
    programma nvarchar(40) not null -- versie van het programma dat opschoonde
);
