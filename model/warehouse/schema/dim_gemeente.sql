-- korrel: één rij per gemeente die ooit geleverd mocht worden
create table dim_gemeente (
    gemeente_id int not null primary key, -- nummer uit de CBS-code
    cbs_code nvarchar(6) not null, -- CBS-code, bijvoorbeeld GM0226
    naam nvarchar(60) not null, -- naam van de gemeente
    volgorde int not null -- volgorde in tabellen
);
