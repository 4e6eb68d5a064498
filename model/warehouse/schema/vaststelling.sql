-- korrel: één rij per keer dat een evaluatie is vastgesteld; een rij verandert nooit
create table vaststelling (
    vaststelling_id int not null primary key, -- volgnummer, oplopend in de tijd
    jaar int not null, -- het jaar van de evaluatie
    peildatum int not null, -- de dag waarop het jaar is beoordeeld (JJJJMMDD)
    lading_id int not null, -- laatste lading die de evaluatie kende
    vastgesteld_op nvarchar(20) not null, -- tijdstip (UTC, ISO 8601)
    rapport_hash nvarchar(64) not null, -- SHA-256 over de inhoud van het rapport
    definities nvarchar(16) not null, -- kenmerk van de tekst van alle rekenregels
    programma nvarchar(40) not null, -- versie van het programma
    foreign key (lading_id) references dim_lading (lading_id)
);
