-- korrel: één rij per bestand met referentiegegevens waarop een vastgestelde evaluatie rust: normen, parameters en andere
create table vaststelling_referentie (
    vaststelling_id int not null, -- de vaststelling
    bestand nvarchar(60) not null, -- naam van het bestand
    inhoud_hash nvarchar(64) not null, -- SHA-256 over de inhoud
    primary key (vaststelling_id, bestand),
    foreign key (vaststelling_id) references vaststelling (vaststelling_id)
);
