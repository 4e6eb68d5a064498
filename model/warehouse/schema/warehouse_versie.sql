-- korrel: één rij per schemaversie die dit warehouse heeft gehad
create table warehouse_versie (
    versie int not null primary key, -- nummer van het schema
    programma nvarchar(40) not null -- versie van het programma dat het schema maakte
);
