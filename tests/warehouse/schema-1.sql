-- A warehouse of the first schema, as the program made it: the small set of extracts, with a key of the tests.
-- Never change it: a test brings it forward and asks it for its figures.
pragma foreign_keys = off;
begin;
CREATE TABLE warehouse_versie (
    versie integer not null primary key, -- nummer van het schema
    programma text not null -- versie van het programma dat het schema maakte
) strict;
CREATE TABLE dim_lading (
    lading_id integer not null primary key, -- volgnummer, oplopend in de tijd
    maand integer not null, -- maand van de levering (JJJJMM)
    inhoud_hash text not null, -- SHA-256 over de geleverde bestanden
    geladen_op text not null, -- tijdstip van laden (UTC, ISO 8601)
    vervangt integer, -- lading van dezelfde maand die hierdoor vervalt
    synthetisch integer not null, -- 1 als de levering uit de generator komt
    geforceerd integer not null, -- 1 als M04 of M05 bewust is overgeslagen
    gat_toegestaan integer not null, -- 1 als M06 bewust is overgeslagen
    sleutel_kenmerk text not null, -- kenmerk van de sleutel waarmee is gepseudonimiseerd
    programma text not null -- versie van het programma dat laadde
) strict;
CREATE TABLE lading_bestand (
    lading_id integer not null, -- de lading
    bestand text not null, -- naam van het bestand
    gelezen integer not null, -- gelezen rijen
    geladen integer not null, -- geladen rijen
    afgekeurd integer not null, -- rijen in quarantaine
    inhoud_hash text not null, -- SHA-256 van het bestand
    primary key (lading_id, bestand),
    foreign key (lading_id) references dim_lading (lading_id) deferrable initially deferred
) strict;
CREATE TABLE lading_bevinding (
    lading_id integer not null, -- de lading
    volgnummer integer not null, -- volgorde binnen de lading
    code text not null, -- R01 tot en met R09, W01, W02
    bestand text not null, -- naam van het bestand
    regel integer, -- regel in het bestand, de kopregel is 1
    kolom text, -- kolom waar het om gaat
    melding text not null, -- wat er mis is en wat te verbeteren
    dossier_id integer, -- het dossier van een afgekeurde rij van dossiers.csv, als het nummer leesbaar was
    primary key (lading_id, volgnummer),
    foreign key (lading_id) references dim_lading (lading_id) deferrable initially deferred
) strict;
CREATE TABLE dim_datum (
    datum_id integer not null primary key, -- de dag (JJJJMMDD)
    jaar integer not null, -- kalenderjaar
    kwartaal integer not null, -- kwartaal 1 tot en met 4
    maand integer not null, -- maand (JJJJMM)
    laatste_dag integer not null -- 1 op de laatste dag van de maand
) strict;
CREATE TABLE dim_gemeente (
    gemeente_id integer not null primary key, -- nummer uit de CBS-code
    cbs_code text not null, -- CBS-code, bijvoorbeeld GM0226
    naam text not null, -- naam van de gemeente
    volgorde integer not null -- volgorde in tabellen
) strict;
CREATE TABLE brug_gebied (
    gebied_id integer not null, -- 0 voor Totaal, anders de gemeente
    gemeente_id integer not null, -- de gemeente die meetelt
    primary key (gebied_id, gemeente_id),
    foreign key (gemeente_id) references dim_gemeente (gemeente_id) deferrable initially deferred
) strict;
CREATE TABLE dim_client (
    client_id integer not null primary key, -- volgnummer
    pseudoniem_hoog integer not null, -- HMAC-SHA-256 van het nummer van de persoon, bit 1 tot en met 64
    pseudoniem_laag integer not null -- dezelfde code, bit 65 tot en met 128
) strict;
CREATE TABLE dim_dossier (
    dossier_id integer not null primary key, -- volgnummer
    pseudoniem_hoog integer not null, -- HMAC-SHA-256 van het dossiernummer, bit 1 tot en met 64
    pseudoniem_laag integer not null -- dezelfde code, bit 65 tot en met 128
) strict;
CREATE TABLE dim_bronsleutel (
    bronsleutel_id integer not null primary key, -- volgnummer
    pseudoniem_hoog integer not null, -- HMAC-SHA-256 van soort en kenmerk, bit 1 tot en met 64
    pseudoniem_laag integer not null -- dezelfde code, bit 65 tot en met 128
) strict;
CREATE TABLE dim_profiel (
    profiel_id integer not null primary key, -- volgnummer
    trede text not null, -- trede van de werkladder
    ontheffing text not null, -- geen, tijdelijk of volledig
    leefvorm text not null, -- alleenstaand, alleenstaande_ouder of gehuwd_samenwonend
    regeling text not null, -- PW, IOAW, IOAZ of BBZ
    arbeidsbeperking integer not null, -- 1 bij een arbeidsbeperking
    leeftijdsklasse text not null -- leeftijdsklasse aan het eind van de maand
) strict;
CREATE TABLE dim_code (
    code_id integer not null primary key, -- volgnummer
    lijst text not null, -- de codelijst, bijvoorbeeld traject_resultaat
    code text not null -- de code in kleine letters
) strict;
CREATE TABLE dim_tegel (
    tegel_id integer not null primary key, -- volgnummer
    code text not null, -- EW01 tot en met EW09
    naam text not null -- naam van de tegel
) strict;
CREATE TABLE dim_reden (
    reden_id integer not null primary key, -- volgnummer
    omschrijving text not null -- de reden zoals geleverd
) strict;
CREATE TABLE dim_partner (
    partner_id integer not null primary key, -- volgnummer
    naam text not null -- de naam zoals geleverd
) strict;
CREATE TABLE fact_dossierstand (
    lading_id integer not null, -- de lading
    regel integer not null, -- regel in dossiers.csv
    dossier_id integer not null, -- het dossier
    client_id integer not null, -- de persoon
    partner_client_id integer, -- de partner, als die er is
    gemeente_id integer not null, -- de gemeente op het dossier
    profiel_id integer not null, -- kenmerken aan het eind van de maand
    ingangsdatum integer not null, -- begin van de uitkering (JJJJMMDD)
    einddatum integer, -- eerste dag zonder uitkering (JJJJMMDD)
    reden_instroom_id integer, -- reden van instroom
    reden_einde_id integer, -- reden van beëindiging
    uitkeringsbedrag integer not null, -- uitkering in centen
    leeftijd integer not null, -- leeftijd in jaren aan het eind van de maand
    open_eind integer not null, -- 1 als het dossier aan het eind van de maand open is
    primary key (lading_id, dossier_id),
    foreign key (lading_id) references dim_lading (lading_id) deferrable initially deferred,
    foreign key (dossier_id) references dim_dossier (dossier_id) deferrable initially deferred,
    foreign key (client_id) references dim_client (client_id) deferrable initially deferred,
    foreign key (partner_client_id) references dim_client (client_id) deferrable initially deferred,
    foreign key (gemeente_id) references dim_gemeente (gemeente_id) deferrable initially deferred,
    foreign key (profiel_id) references dim_profiel (profiel_id) deferrable initially deferred
) strict, without rowid;
CREATE TABLE fact_plaatsing (
    lading_id integer not null, -- de lading
    regel integer not null, -- regel in plaatsingen.csv
    bronsleutel_id integer not null, -- de plaatsing
    client_id integer not null, -- de persoon
    gemeente_id integer not null, -- de gemeente op de plaatsing
    soort_id integer not null, -- werk, opleiding of bedrijf
    met_lks integer not null, -- 1 bij loonkostensubsidie
    nieuw_beschut integer not null, -- 1 bij nieuw beschut werk
    arbeidsbeperking integer not null, -- 1 bij een arbeidsbeperking
    datum_plaatsing integer not null, -- begin van de plaatsing (JJJJMMDD)
    einddatum integer, -- eerste dag zonder plaatsing (JJJJMMDD)
    reden_einde_id integer, -- reden van het einde
    uitstroom_id integer not null, -- volledig, gedeeltelijk of geen
    meetmoment integer not null, -- datum_plaatsing plus de meettermijn (JJJJMMDD)
    leeftijd integer not null, -- leeftijd in jaren aan het eind van de maand
    primary key (lading_id, regel),
    foreign key (lading_id) references dim_lading (lading_id) deferrable initially deferred,
    foreign key (bronsleutel_id) references dim_bronsleutel (bronsleutel_id) deferrable initially deferred,
    foreign key (client_id) references dim_client (client_id) deferrable initially deferred,
    foreign key (gemeente_id) references dim_gemeente (gemeente_id) deferrable initially deferred
) strict, without rowid;
CREATE TABLE fact_traject (
    lading_id integer not null, -- de lading
    regel integer not null, -- regel in trajecten.csv
    bronsleutel_id integer not null, -- het traject
    client_id integer not null, -- de persoon
    gemeente_id integer not null, -- de gemeente op het traject
    tegel_id integer not null, -- de tegel van het werklandschap
    partner_id integer not null, -- de partner die het uitvoert
    startdatum integer not null, -- begin (JJJJMMDD)
    einddatum integer, -- eerste dag zonder traject (JJJJMMDD)
    resultaat_id integer not null, -- lopend, werkfit, geplaatst of gestopt
    kosten integer not null, -- kosten in centen
    leeftijd integer not null, -- leeftijd in jaren aan het eind van de maand
    primary key (lading_id, regel),
    foreign key (lading_id) references dim_lading (lading_id) deferrable initially deferred,
    foreign key (bronsleutel_id) references dim_bronsleutel (bronsleutel_id) deferrable initially deferred,
    foreign key (client_id) references dim_client (client_id) deferrable initially deferred,
    foreign key (gemeente_id) references dim_gemeente (gemeente_id) deferrable initially deferred
) strict, without rowid;
CREATE TABLE fact_lks (
    lading_id integer not null, -- de lading
    regel integer not null, -- regel in loonkostensubsidies.csv
    bronsleutel_id integer not null, -- de loonkostensubsidie
    client_id integer not null, -- de persoon
    gemeente_id integer not null, -- de gemeente die de subsidie geeft
    startdatum integer not null, -- begin (JJJJMMDD)
    einddatum integer, -- eerste dag zonder subsidie (JJJJMMDD)
    loonwaarde integer not null, -- loonwaarde in honderdsten van een procent
    bedrag integer not null, -- subsidie in centen
    primary key (lading_id, regel),
    foreign key (lading_id) references dim_lading (lading_id) deferrable initially deferred,
    foreign key (bronsleutel_id) references dim_bronsleutel (bronsleutel_id) deferrable initially deferred,
    foreign key (client_id) references dim_client (client_id) deferrable initially deferred,
    foreign key (gemeente_id) references dim_gemeente (gemeente_id) deferrable initially deferred
) strict, without rowid;
CREATE TABLE fact_begeleiding (
    lading_id integer not null, -- de lading
    regel integer not null, -- regel in begeleiding.csv
    bronsleutel_id integer not null, -- de begeleiding
    client_id integer not null, -- de persoon
    gemeente_id integer not null, -- de gemeente op de begeleiding
    soort_id integer not null, -- soort begeleiding
    startdatum integer not null, -- begin (JJJJMMDD)
    einddatum integer, -- eerste dag zonder begeleiding (JJJJMMDD)
    primary key (lading_id, regel),
    foreign key (lading_id) references dim_lading (lading_id) deferrable initially deferred,
    foreign key (bronsleutel_id) references dim_bronsleutel (bronsleutel_id) deferrable initially deferred,
    foreign key (client_id) references dim_client (client_id) deferrable initially deferred,
    foreign key (gemeente_id) references dim_gemeente (gemeente_id) deferrable initially deferred
) strict, without rowid;
CREATE TABLE fact_jongerengesprek (
    lading_id integer not null, -- de lading
    regel integer not null, -- regel in jongerengesprekken.csv
    bronsleutel_id integer not null, -- het gesprek
    client_id integer not null, -- de persoon
    gemeente_id integer not null, -- de gemeente op het gesprek
    gespreksdatum integer not null, -- dag van het gesprek (JJJJMMDD)
    soort_id integer not null, -- preventief of overig
    meetmoment integer not null, -- gespreksdatum plus de meettermijn (JJJJMMDD)
    leeftijd integer not null, -- leeftijd in jaren aan het eind van de maand
    primary key (lading_id, regel),
    foreign key (lading_id) references dim_lading (lading_id) deferrable initially deferred,
    foreign key (bronsleutel_id) references dim_bronsleutel (bronsleutel_id) deferrable initially deferred,
    foreign key (client_id) references dim_client (client_id) deferrable initially deferred,
    foreign key (gemeente_id) references dim_gemeente (gemeente_id) deferrable initially deferred
) strict, without rowid;
CREATE TABLE fact_uitkeringslast (
    lading_id integer not null, -- de lading
    regel integer not null, -- regel in uitkeringslasten.csv
    gemeente_id integer not null, -- de gemeente
    regeling_id integer not null, -- PW, IOAW, IOAZ of BBZ
    lasten integer not null, -- uitgaven in centen
    ontvangsten integer not null, -- ontvangsten in centen
    lks_lasten integer not null, -- uitgaven aan loonkostensubsidie in centen
    primary key (lading_id, regel),
    foreign key (lading_id) references dim_lading (lading_id) deferrable initially deferred,
    foreign key (gemeente_id) references dim_gemeente (gemeente_id) deferrable initially deferred
) strict, without rowid;
CREATE TABLE fact_klanttevredenheid (
    lading_id integer not null, -- de lading
    regel integer not null, -- regel in klanttevredenheid.csv
    jaar integer not null, -- jaar waarover is gemeten
    score integer not null, -- rapportcijfer in honderdsten
    respondenten integer not null, -- aantal mensen dat antwoordde
    primary key (lading_id, regel),
    foreign key (lading_id) references dim_lading (lading_id) deferrable initially deferred
) strict, without rowid;
CREATE TABLE sleutel_vervanging (
    vervanging_id integer not null primary key, -- volgnummer, oplopend in de tijd
    vervangen_op text not null, -- tijdstip (UTC, ISO 8601)
    van_kenmerk text not null, -- kenmerk van de oude sleutel
    naar_kenmerk text not null, -- kenmerk van de nieuwe sleutel
    clienten integer not null, -- vervangen pseudoniemen van personen
    dossiers integer not null, -- vervangen pseudoniemen van dossiers
    bronsleutels integer not null, -- vervangen pseudoniemen van andere kenmerken
    programma text not null -- versie van het programma dat verving
) strict;
CREATE TABLE opschoning (
    opschoning_id integer not null primary key, -- volgnummer, oplopend in de tijd
    tot_maand integer not null, -- van vóór deze maand is verwijderd (JJJJMM)
    uitgevoerd_op text not null, -- tijdstip (UTC, ISO 8601)
    laatste_lading integer not null, -- laatste lading die de bewaarde uitkomsten kennen
    feiten integer not null, -- verwijderde regels
    personen integer not null, -- verwijderde pseudoniemen van personen
    programma text not null -- versie van het programma dat opschoonde
) strict;
CREATE TABLE opschoning_kpi (
    opschoning_id integer not null, -- de opschoning die de uitkomst bewaarde
    jaar integer not null, -- het jaar
    peildatum integer not null, -- de peildatum van de uitkomst (JJJJMMDD)
    kpi text not null, -- K1 tot en met K9
    gebied_id integer not null, -- 0 voor Totaal, anders de gemeente
    teller integer not null, -- geteld in de teller
    noemer integer not null, -- geteld in de noemer
    primary key (jaar, kpi, gebied_id),
    foreign key (opschoning_id) references opschoning (opschoning_id) deferrable initially deferred
) strict;
CREATE TABLE opschoning_stand (
    opschoning_id integer not null, -- de opschoning die de rij bewaarde
    maand integer not null, -- de maand (JJJJMM)
    gebied_id integer not null, -- 0 voor Totaal, anders de gemeente
    begin_stand integer not null, -- open dossiers aan het eind van de maand ervoor
    instroom integer not null, -- nieuw in de maand
    nagekomen_instroom integer not null, -- nieuw, eerder begonnen
    uitstroom integer not null, -- beëindigd in de maand
    nagekomen_uitstroom integer not null, -- weg, eerder beëindigd
    verdwenen integer not null, -- weg zonder geladen rij
    overgang_in integer not null, -- gekomen uit een andere gemeente
    overgang_uit integer not null, -- gegaan naar een andere gemeente
    eind_stand integer not null, -- open dossiers aan het eind van de maand
    primary key (maand, gebied_id),
    foreign key (opschoning_id) references opschoning (opschoning_id) deferrable initially deferred
) strict;
CREATE INDEX ix_dossierstand_client on fact_dossierstand (client_id);
CREATE INDEX ix_dossierstand_partner on fact_dossierstand (partner_client_id);
CREATE INDEX ix_plaatsing_bronsleutel on fact_plaatsing (bronsleutel_id);
CREATE INDEX ix_plaatsing_client on fact_plaatsing (client_id);
CREATE INDEX ix_traject_bronsleutel on fact_traject (bronsleutel_id);
CREATE INDEX ix_traject_client on fact_traject (client_id);
CREATE INDEX ix_begeleiding_bronsleutel on fact_begeleiding (bronsleutel_id);
CREATE INDEX ix_begeleiding_client on fact_begeleiding (client_id);
CREATE INDEX ix_jongerengesprek_bronsleutel on fact_jongerengesprek (bronsleutel_id);
CREATE INDEX ix_jongerengesprek_client on fact_jongerengesprek (client_id);
insert into warehouse_versie values
    (1, '1.0.0');
insert into dim_lading values
    (1, 202312, '5d6e89fa0c48c6f51bcfa4316c264ac6a8f7124bd6ba29f3d00d2e49d2ab22dd', '2024-03-01T00:00:00Z', null, 0, 0, 0, 'dedaae28b02af653', '1.0.0'),
    (2, 202401, 'bd61b733a340a4290fc81ea9e575bcf84a9ccf09b02c3b0c7071ecc48e6d73c6', '2024-03-01T00:00:00Z', null, 0, 0, 0, 'dedaae28b02af653', '1.0.0'),
    (3, 202402, '62b89e852cfd649720c4d1159cb6978c627544f0f762d1f4dc61eed38006cc84', '2024-03-01T00:00:00Z', null, 0, 0, 0, 'dedaae28b02af653', '1.0.0');
insert into lading_bestand values
    (1, 'dossiers.csv', 5, 5, 0, '010bf03d943220c79c03934bb11ddc7001e117038bab1c0cd28ea86f392fc97c'),
    (1, 'plaatsingen.csv', 2, 2, 0, 'e9d0f6e2feb162bae67995e750002f037175c7882cc794e6b49d6f38cb5cea21'),
    (1, 'trajecten.csv', 1, 1, 0, 'd34a7dd9ff34299e9a51d7ba2adcfb04b37df45e5574c5473b46aa9fd6a9cee3'),
    (1, 'loonkostensubsidies.csv', 2, 2, 0, '433b9c913cc87df38e7ba6ce91b2e78c8ed5cf60ea679347fef8d540e4ccb210'),
    (1, 'begeleiding.csv', 1, 1, 0, 'e093ae49daba6633cfde6731d26b34138c2e02f05b67502acb6a06440ced40c9'),
    (1, 'jongerengesprekken.csv', 2, 2, 0, 'fc126c54d8ed9a23ccac4280573cafb17bc13222a9e681a1c852e36943ca9bf1'),
    (1, 'uitkeringslasten.csv', 3, 3, 0, 'bfe7dfa468bd2ed56a82cb8f65a4f9a4f601c3048eb29d624e14aa973bcf0223'),
    (2, 'dossiers.csv', 8, 7, 1, 'ea7fb93f3a047de482aed1836b92058fa885b2ecad3cb2c772bcb4b2447a7b9c'),
    (2, 'plaatsingen.csv', 1, 1, 0, '5038b7a2a15e7bab712cf012c6a749d8971adb934ff298e712eff680d152a575'),
    (2, 'trajecten.csv', 1, 1, 0, 'd90dc6fb634f3bf077f16ecce4b65822b8a9b3b2bf93329db39c5bcf039a1580'),
    (2, 'loonkostensubsidies.csv', 3, 3, 0, '82e5f753c5e1bf4b424afd858fd6b418f1ef3089095820450cf44cefa628be28'),
    (2, 'begeleiding.csv', 0, 0, 0, 'b4fc30bd3a4399999ce58830b4c6db7929001d1f92125d580f7dfe8bc56fedb4'),
    (2, 'jongerengesprekken.csv', 0, 0, 0, '87a458198f8351081942cba8408af4dbc4e6e909618dcf95a34750c94389cf78'),
    (2, 'uitkeringslasten.csv', 3, 3, 0, 'bfe7dfa468bd2ed56a82cb8f65a4f9a4f601c3048eb29d624e14aa973bcf0223'),
    (3, 'dossiers.csv', 6, 6, 0, '9f0a095237484f41c65600169e1022311767129d6c025a7b288fd5433d542d47'),
    (3, 'plaatsingen.csv', 2, 2, 0, '0cb727c40ca6e6b08c71af38c82789cb22829407268192e408f141e1de53ca29'),
    (3, 'trajecten.csv', 1, 1, 0, '6b1e738e130a68182e0e368b4199e9ff224a47b269fe9e443bef72b9bb54acd6'),
    (3, 'loonkostensubsidies.csv', 1, 1, 0, 'fd2cff71c3fc04ffe018e955f84ddaed96a7330c48f1fd3e9d87cc3c686d736f'),
    (3, 'begeleiding.csv', 1, 1, 0, '3038fc7f7558ade984b4e13980c20fc5a5680e16e188934f88931d7e3d054a94'),
    (3, 'jongerengesprekken.csv', 0, 0, 0, '87a458198f8351081942cba8408af4dbc4e6e909618dcf95a34750c94389cf78'),
    (3, 'uitkeringslasten.csv', 3, 3, 0, 'bfe7dfa468bd2ed56a82cb8f65a4f9a4f601c3048eb29d624e14aa973bcf0223'),
    (3, 'klanttevredenheid.csv', 1, 1, 0, '49320848623c2149edb8ad38579d727afa3a15a680af5b96efffbffe2802dab6'),
    (3, 'controle.csv', 2, 2, 0, 'caab7c99fda28b49ecc2c3f1a7d9c5ddbe6b77f3acfaacad882b18941c67a373');
insert into lading_bevinding values
    (2, 1, 'R04', 'dossiers.csv', 9, 'bsn', 'Dit is geen geldig BSN: het moet uit negen cijfers bestaan en de 11-proef doorstaan. Verbeter het in de bron.', 8);
insert into dim_datum values
    (20231201, 2023, 4, 202312, 0),
    (20231202, 2023, 4, 202312, 0),
    (20231203, 2023, 4, 202312, 0),
    (20231204, 2023, 4, 202312, 0),
    (20231205, 2023, 4, 202312, 0),
    (20231206, 2023, 4, 202312, 0),
    (20231207, 2023, 4, 202312, 0),
    (20231208, 2023, 4, 202312, 0),
    (20231209, 2023, 4, 202312, 0),
    (20231210, 2023, 4, 202312, 0),
    (20231211, 2023, 4, 202312, 0),
    (20231212, 2023, 4, 202312, 0),
    (20231213, 2023, 4, 202312, 0),
    (20231214, 2023, 4, 202312, 0),
    (20231215, 2023, 4, 202312, 0),
    (20231216, 2023, 4, 202312, 0),
    (20231217, 2023, 4, 202312, 0),
    (20231218, 2023, 4, 202312, 0),
    (20231219, 2023, 4, 202312, 0),
    (20231220, 2023, 4, 202312, 0),
    (20231221, 2023, 4, 202312, 0),
    (20231222, 2023, 4, 202312, 0),
    (20231223, 2023, 4, 202312, 0),
    (20231224, 2023, 4, 202312, 0),
    (20231225, 2023, 4, 202312, 0),
    (20231226, 2023, 4, 202312, 0),
    (20231227, 2023, 4, 202312, 0),
    (20231228, 2023, 4, 202312, 0),
    (20231229, 2023, 4, 202312, 0),
    (20231230, 2023, 4, 202312, 0),
    (20231231, 2023, 4, 202312, 1),
    (20240101, 2024, 1, 202401, 0),
    (20240102, 2024, 1, 202401, 0),
    (20240103, 2024, 1, 202401, 0),
    (20240104, 2024, 1, 202401, 0),
    (20240105, 2024, 1, 202401, 0),
    (20240106, 2024, 1, 202401, 0),
    (20240107, 2024, 1, 202401, 0),
    (20240108, 2024, 1, 202401, 0),
    (20240109, 2024, 1, 202401, 0),
    (20240110, 2024, 1, 202401, 0),
    (20240111, 2024, 1, 202401, 0),
    (20240112, 2024, 1, 202401, 0),
    (20240113, 2024, 1, 202401, 0),
    (20240114, 2024, 1, 202401, 0),
    (20240115, 2024, 1, 202401, 0),
    (20240116, 2024, 1, 202401, 0),
    (20240117, 2024, 1, 202401, 0),
    (20240118, 2024, 1, 202401, 0),
    (20240119, 2024, 1, 202401, 0),
    (20240120, 2024, 1, 202401, 0),
    (20240121, 2024, 1, 202401, 0),
    (20240122, 2024, 1, 202401, 0),
    (20240123, 2024, 1, 202401, 0),
    (20240124, 2024, 1, 202401, 0),
    (20240125, 2024, 1, 202401, 0),
    (20240126, 2024, 1, 202401, 0),
    (20240127, 2024, 1, 202401, 0),
    (20240128, 2024, 1, 202401, 0),
    (20240129, 2024, 1, 202401, 0),
    (20240130, 2024, 1, 202401, 0),
    (20240131, 2024, 1, 202401, 1),
    (20240201, 2024, 1, 202402, 0),
    (20240202, 2024, 1, 202402, 0),
    (20240203, 2024, 1, 202402, 0),
    (20240204, 2024, 1, 202402, 0),
    (20240205, 2024, 1, 202402, 0),
    (20240206, 2024, 1, 202402, 0),
    (20240207, 2024, 1, 202402, 0),
    (20240208, 2024, 1, 202402, 0),
    (20240209, 2024, 1, 202402, 0),
    (20240210, 2024, 1, 202402, 0),
    (20240211, 2024, 1, 202402, 0),
    (20240212, 2024, 1, 202402, 0),
    (20240213, 2024, 1, 202402, 0),
    (20240214, 2024, 1, 202402, 0),
    (20240215, 2024, 1, 202402, 0),
    (20240216, 2024, 1, 202402, 0),
    (20240217, 2024, 1, 202402, 0),
    (20240218, 2024, 1, 202402, 0),
    (20240219, 2024, 1, 202402, 0),
    (20240220, 2024, 1, 202402, 0),
    (20240221, 2024, 1, 202402, 0),
    (20240222, 2024, 1, 202402, 0),
    (20240223, 2024, 1, 202402, 0),
    (20240224, 2024, 1, 202402, 0),
    (20240225, 2024, 1, 202402, 0),
    (20240226, 2024, 1, 202402, 0),
    (20240227, 2024, 1, 202402, 0),
    (20240228, 2024, 1, 202402, 0),
    (20240229, 2024, 1, 202402, 1);
insert into dim_gemeente values
    (226, 'GM0226', 'Duiven', 1),
    (293, 'GM0293', 'Westervoort', 2),
    (299, 'GM0299', 'Zevenaar', 3);
insert into brug_gebied values
    (226, 226),
    (0, 226),
    (293, 293),
    (0, 293),
    (299, 299),
    (0, 299);
insert into dim_client values
    (1, -1751083571046325213, 754850765900952770),
    (2, 4306234196890672427, -1169408944270962072),
    (3, -999248307898652994, -1569205121823063975),
    (4, -4702269365744334087, -2774925451795934586),
    (5, 4276752633804403201, -58839130326816817),
    (6, 8690971999270662108, -3842977931833610082),
    (7, -1934845073332590998, 4189330401636931467),
    (8, 1416035421880149663, -7658156014211199188),
    (9, 150195353929473653, -1149181389611088779),
    (10, -3580175752224231895, 5005326606052763119),
    (11, -6532078628823160295, 1126803200025015223),
    (12, -7203706482099160824, 7585829203139828187),
    (13, -5430116923947886451, -6555920213344365377);
insert into dim_dossier values
    (1, 1329576698884420918, 3594155576294840301),
    (2, -7851601171538805255, 5173228723129618562),
    (3, -4917736590273741256, -8017880633888675322),
    (4, -633290953946234898, 9104869962596185020),
    (5, 3024304631940830212, 826702097433844869),
    (6, -3951514479050700196, 6407049877322272177),
    (7, -3097019814209943195, 2910043155685640702),
    (8, 5591839731903550558, -9198737562405862042),
    (9, -3502151693770357038, -4422881602031281623);
insert into dim_bronsleutel values
    (1, -1727350303561223187, -7794931006128563774),
    (2, -2414744355369485332, -5963629486048262023),
    (3, -1929863174654801218, -943523025034947867),
    (4, 3000258536991247112, 8537438724707787633),
    (5, 515423522074207388, -9062390940574153232),
    (6, -3975982732581496245, -2664786217749566794),
    (7, 4609615912822547150, 8526694432511007568),
    (8, -9055968457310642672, -6732126859814641843),
    (9, -1041262457983133528, -830920154475715476),
    (10, 2996070477759396732, -8494170437606390109),
    (11, 8923911307987073726, 4498121696361553126),
    (12, -6055933278005636155, 7419854961637505089),
    (13, -1050417493431468527, -3149067416642933193);
insert into dim_profiel values
    (1, '1', 'geen', 'alleenstaand', 'PW', 0, '35-44'),
    (2, '3', 'geen', 'alleenstaand', 'PW', 0, '35-44'),
    (3, '2a', 'geen', 'alleenstaand', 'PW', 0, '35-44'),
    (4, '4', 'geen', 'alleenstaand', 'PW', 0, '35-44'),
    (5, '1', 'geen', 'gehuwd_samenwonend', 'PW', 0, '35-44'),
    (6, '2b', 'geen', 'alleenstaand', 'PW', 0, '21-26');
insert into dim_code values
    (1, 'regeling', 'PW'),
    (2, 'regeling', 'IOAW'),
    (3, 'regeling', 'IOAZ'),
    (4, 'regeling', 'BBZ'),
    (5, 'plaatsing_soort', 'werk'),
    (6, 'plaatsing_soort', 'opleiding'),
    (7, 'plaatsing_soort', 'bedrijf'),
    (8, 'uitstroom', 'volledig'),
    (9, 'uitstroom', 'gedeeltelijk'),
    (10, 'uitstroom', 'geen'),
    (11, 'traject_resultaat', 'lopend'),
    (12, 'traject_resultaat', 'werkfit'),
    (13, 'traject_resultaat', 'geplaatst'),
    (14, 'traject_resultaat', 'gestopt'),
    (15, 'begeleiding_soort', 'voorbereidend_traject'),
    (16, 'begeleiding_soort', 'activerend_werk'),
    (17, 'begeleiding_soort', 'welzijnswerk'),
    (18, 'begeleiding_soort', 'vrijwilligerswerk'),
    (19, 'begeleiding_soort', 'sport_hobby'),
    (20, 'begeleiding_soort', 'hulpverlening'),
    (21, 'gesprek_soort', 'preventief'),
    (22, 'gesprek_soort', 'overig');
insert into dim_tegel values
    (1, 'EW01', 'Melding'),
    (2, 'EW02', 'Diagnostiek'),
    (3, 'EW03', 'Maatschappelijk fit'),
    (4, 'EW04', 'Werk fit'),
    (5, 'EW05', 'Oriëntatie'),
    (6, 'EW06', 'Opleiden'),
    (7, 'EW07', 'Bemiddeling'),
    (8, 'EW08', 'Plaatsing'),
    (9, 'EW09', 'Nazorg');
insert into dim_reden values
    (1, 'verhuizing');
insert into dim_partner values
    (1, 'Stap Vooruit');
insert into fact_dossierstand values
    (1, 2, 1, 1, null, 226, 1, 20200101, null, null, null, 120050, 43, 1),
    (1, 3, 2, 2, null, 226, 2, 20210201, null, null, null, 120050, 43, 1),
    (1, 4, 3, 3, null, 293, 3, 20190301, null, null, null, 120050, 43, 1),
    (1, 5, 4, 4, null, 299, 4, 20220401, null, null, null, 120050, 43, 1),
    (1, 6, 5, 5, 6, 299, 5, 20180501, null, null, null, 120050, 43, 1),
    (2, 2, 1, 1, null, 226, 1, 20200101, null, null, null, 120050, 43, 1),
    (2, 3, 2, 2, null, 226, 2, 20210201, 20240115, null, 1, 120050, 43, 0),
    (2, 4, 3, 3, null, 293, 3, 20190301, null, null, null, 120050, 43, 1),
    (2, 5, 4, 4, null, 226, 4, 20220401, null, null, null, 120050, 43, 1),
    (2, 6, 5, 5, 6, 299, 5, 20180501, null, null, null, 120050, 43, 1),
    (2, 7, 6, 9, null, 299, 6, 20240110, null, null, null, 120050, 22, 1),
    (2, 8, 7, 11, null, 293, 2, 20231220, null, null, null, 120050, 43, 1),
    (3, 2, 1, 1, null, 226, 1, 20200101, null, null, null, 120050, 43, 1),
    (3, 3, 3, 3, null, 293, 3, 20190301, null, null, null, 120050, 43, 1),
    (3, 4, 4, 4, null, 226, 4, 20220401, null, null, null, 120050, 43, 1),
    (3, 5, 6, 9, null, 299, 6, 20240110, null, null, null, 120050, 23, 1),
    (3, 6, 7, 11, null, 293, 2, 20231220, null, null, null, 120050, 43, 1),
    (3, 7, 9, 13, null, 226, 2, 20240205, 20240220, null, 1, 120050, 43, 0);
insert into fact_plaatsing values
    (1, 2, 1, 7, 226, 5, 0, 0, 0, 20230731, null, null, 8, 20240131, 38),
    (1, 3, 2, 8, 299, 5, 0, 0, 0, 20230831, null, null, 8, 20240229, 38),
    (2, 2, 9, 12, 293, 5, 0, 0, 1, 20240120, null, null, 8, 20240720, 38),
    (3, 2, 2, 8, 299, 5, 0, 0, 0, 20230831, 20240229, null, 8, 20240229, 38),
    (3, 3, 12, 12, 299, 5, 0, 0, 0, 20240205, null, null, 8, 20240805, 38);
insert into fact_traject values
    (1, 2, 3, 2, 226, 4, 1, 20231001, null, 11, 250000, 43),
    (2, 2, 10, 9, 299, 5, 1, 20240115, null, 11, 80050, 22),
    (3, 2, 3, 2, 226, 4, 1, 20231001, 20240210, 12, 250000, 43);
insert into fact_lks values
    (1, 2, 4, 7, 226, 20230501, null, 6000, 45000),
    (1, 3, 5, 8, 299, 20230501, null, 6000, 45000),
    (2, 2, 4, 7, 226, 20230501, null, 6000, 45000),
    (2, 3, 5, 8, 299, 20230501, 20240131, 6000, 45000),
    (2, 4, 11, 4, 226, 20230501, null, 6000, 45000),
    (3, 2, 4, 7, 226, 20230501, null, 6000, 45000);
insert into fact_begeleiding values
    (1, 2, 6, 1, 226, 17, 20231101, null),
    (3, 2, 13, 3, 293, 16, 20240210, null);
insert into fact_jongerengesprek values
    (1, 2, 7, 9, 299, 20230801, 21, 20240201, 22),
    (1, 3, 8, 10, 226, 20230815, 21, 20240215, 20);
insert into fact_uitkeringslast values
    (1, 2, 226, 1, 240000, 10000, 45000),
    (1, 3, 293, 1, 120000, 10000, 45000),
    (1, 4, 299, 1, 240000, 10000, 45000),
    (2, 2, 226, 1, 240000, 10000, 45000),
    (2, 3, 293, 1, 120000, 10000, 45000),
    (2, 4, 299, 1, 240000, 10000, 45000),
    (3, 2, 226, 1, 240000, 10000, 45000),
    (3, 3, 293, 1, 120000, 10000, 45000),
    (3, 4, 299, 1, 240000, 10000, 45000);
insert into fact_klanttevredenheid values
    (3, 2, 2023, 760, 412);
commit;
