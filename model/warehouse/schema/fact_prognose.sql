-- korrel: één rij per vastgelegde prognose per gebied per maand; aantallen in duizendsten van een dossier
create table fact_prognose (
    prognose_id int not null, -- de prognose
    gebied_id int not null, -- 0 voor Totaal, anders de gemeente
    maand int not null, -- de maand (JJJJMM)
    punt bigint not null, -- verwacht aantal
    onder80 bigint not null, -- ondergrens van de 80%-band
    boven80 bigint not null, -- bovengrens van de 80%-band
    onder95 bigint not null, -- ondergrens van de 95%-band
    boven95 bigint not null, -- bovengrens van de 95%-band
    primary key (prognose_id, gebied_id, maand),
    foreign key (prognose_id) references dim_prognose (prognose_id)
);
