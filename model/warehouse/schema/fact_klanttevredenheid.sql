-- korrel: één rij per gemeten jaar per levering die het noemt; de nieuwste maand geldt
create table fact_klanttevredenheid (
    lading_id int not null, -- de lading
    regel int not null, -- regel in klanttevredenheid.csv
    jaar int not null, -- jaar waarover is gemeten
    score int not null, -- rapportcijfer in honderdsten
    respondenten int not null, -- aantal mensen dat antwoordde
    primary key (lading_id, regel),
    foreign key (lading_id) references dim_lading (lading_id)
);
