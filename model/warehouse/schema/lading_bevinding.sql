-- korrel: één rij per bevinding (quarantaine of waarschuwing) per lading; nooit een waarde uit de rij zelf
create table lading_bevinding (
    lading_id int not null, -- de lading
    volgnummer int not null, -- volgorde binnen de lading
    code nvarchar(3) not null, -- R01 tot en met R09, W01, W02
    bestand nvarchar(60) not null, -- naam van het bestand
    regel int, -- regel in het bestand, de kopregel is 1
    kolom nvarchar(60), -- kolom waar het om gaat
    melding nvarchar(400) not null, -- wat er mis is en wat te verbeteren
    dossier_id int, -- het dossier van een afgekeurde rij van dossiers.csv, als het nummer leesbaar was
    primary key (lading_id, volgnummer),
    foreign key (lading_id) references dim_lading (lading_id)
);
