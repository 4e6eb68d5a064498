-- korrel: één rij per plaatsing met uitstroom in de periode; geteld worden personen
-- met: plaatsing_actueel
records as (
    select
        p.gemeente_id,
        p.client_id as eenheid,
        1 as teller,
        0 as noemer,
        p.maand,
        'plaatsingen.csv' as bestand,
        p.regel
    from plaatsing_actueel p
    inner join dim_code u on u.code_id = p.uitstroom_id
    where p.datum_plaatsing between @van_dag and @tot_dag
        and u.code in ('volledig', 'gedeeltelijk')
)
