-- korrel: één rij per gemeente per gebied waarin zij meetelt: zichzelf en Totaal (0)
create table brug_gebied (
    gebied_id int not null, -- 0 voor Totaal, anders de gemeente
    gemeente_id int not null, -- de gemeente die meetelt
    primary key (gebied_id, gemeente_id),
    foreign key (gemeente_id) references dim_gemeente (gemeente_id)
);
