-- korrel: één rij per dag in een geladen maand
create table dim_datum (
    datum_id int not null primary key, -- de dag (JJJJMMDD)
    jaar int not null, -- kalenderjaar
    kwartaal int not null, -- kwartaal 1 tot en met 4
    maand int not null, -- maand (JJJJMM)
    laatste_dag int not null -- 1 op de laatste dag van de maand
);
