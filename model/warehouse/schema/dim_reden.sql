-- korrel: één rij per geleverde reden van instroom of einde, zonder nummers van personen
create table dim_reden (
    reden_id int not null primary key, -- volgnummer
    omschrijving nvarchar(max) not null -- de reden zoals geleverd
);
