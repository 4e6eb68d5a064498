-- korrel: één rij per partner van het Leer- en Ontwikkelnetwerk (LEON)
create table dim_partner (
    partner_id int not null primary key, -- volgnummer
    naam nvarchar(max) not null -- de naam zoals geleverd
);
