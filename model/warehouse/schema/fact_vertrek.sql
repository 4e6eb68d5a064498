-- korrel: één rij per dossier dat een lading van de maand ervoor noemt en een lading van de maand niet meer, bepaald bij het laden
create table fact_vertrek (
    lading_id int not null, -- de lading van de maand
    vorige_lading_id int not null, -- de lading van de maand ervoor
    dossier_id int not null, -- het dossier
    primary key (lading_id, vorige_lading_id, dossier_id),
    foreign key (lading_id) references dim_lading (lading_id),
    foreign key (vorige_lading_id) references dim_lading (lading_id),
    foreign key (dossier_id) references dim_dossier (dossier_id)
);
