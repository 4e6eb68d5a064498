-- korrel: één rij per uitkomst per gebied van een vastgestelde evaluatie; alleen totalen, in miljoensten
create table vaststelling_uitkomst (
    vaststelling_id int not null, -- de vaststelling
    code nvarchar(10) not null, -- K1 tot en met K9, bestand, instroom of uitstroom
    gebied_id int not null, -- 0 voor Totaal, anders de gemeente
    teller bigint, -- geteld in de teller; leeg zonder waarde
    noemer bigint, -- geteld in de noemer; leeg waar er geen is
    waarde bigint, -- de uitkomst; leeg waar er geen is
    norm bigint, -- wat was afgesproken; leeg waar niets was afgesproken
    primary key (vaststelling_id, code, gebied_id),
    foreign key (vaststelling_id) references vaststelling (vaststelling_id)
);
