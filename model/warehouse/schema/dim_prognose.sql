-- korrel: één rij per vastgelegde prognose; een rij verandert nooit
create table dim_prognose (
    prognose_id int not null primary key, -- volgnummer, oplopend in de tijd
    lading_id int not null, -- laatste lading die de prognose kende
    oorsprong int not null, -- laatste bekende maand (JJJJMM)
    horizon int not null, -- aantal maanden vooruit
    model_gevraagd nvarchar(40) not null, -- het model zoals gevraagd
    model nvarchar(200) not null, -- het model dat de punten van Totaal maakte
    seed int not null, -- begin van het toeval van de paden
    vastgelegd_op nvarchar(20) not null, -- tijdstip (UTC, ISO 8601)
    programma nvarchar(40) not null, -- versie van het programma
    foreign key (lading_id) references dim_lading (lading_id)
);
