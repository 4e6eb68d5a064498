-- korrel: één rij per combinatie van kenmerken van een dossier
create table dim_profiel (
    profiel_id int not null primary key, -- volgnummer
    trede nvarchar(10) not null, -- trede van de werkladder
    ontheffing nvarchar(20) not null, -- geen, tijdelijk of volledig
    leefvorm nvarchar(30) not null, -- alleenstaand, alleenstaande_ouder of gehuwd_samenwonend
    regeling nvarchar(10) not null, -- PW, IOAW, IOAZ of BBZ
    arbeidsbeperking int not null, -- 1 bij een arbeidsbeperking
    leeftijdsklasse nvarchar(10) not null -- leeftijdsklasse aan het eind van de maand
);
