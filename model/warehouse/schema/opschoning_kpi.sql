-- korrel: één rij per resultaat per gebied van een jaar waarvan de gegevens van personen (deels) zijn verwijderd
create table opschoning_kpi (
    opschoning_id int not null, -- de opschoning die de uitkomst bewaarde
    jaar int not null, -- het jaar
    peildatum int not null, -- de peildatum van de uitkomst (JJJJMMDD)
    kpi nvarchar(5) not null, -- K1 tot en met K9
    gebied_id int not null, -- 0 voor Totaal, anders de gemeente
    teller bigint not null, -- geteld in de teller
    noemer bigint not null, -- geteld in de noemer
    primary key (jaar, kpi, gebied_id),
    foreign key (opschoning_id) references opschoning (opschoning_id)
);
