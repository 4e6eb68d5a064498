-- korrel: één rij per code van een codelijst van het extractcontract
create table dim_code (
    code_id int not null primary key, -- volgnummer
    lijst nvarchar(40) not null, -- de codelijst, bijvoorbeeld traject_resultaat
    code nvarchar(40) not null -- de code in kleine letters
);
