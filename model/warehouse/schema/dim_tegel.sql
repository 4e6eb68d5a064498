-- korrel: één rij per tegel van het werklandschap
create table dim_tegel (
    tegel_id int not null primary key, -- volgnummer
    code nvarchar(10) not null, -- EW01 tot en met EW09
    naam nvarchar(60) not null -- naam van de tegel
);
