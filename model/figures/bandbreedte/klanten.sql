-- korrel: één rij per open dossier dat aan het eind van de maand voor het cluster telt; geteld worden dossiers
-- met: dossier_open
records as (
    select
        d.gemeente_id,
        d.dossier_id as eenheid,
        1 as teller,
        0 as noemer,
        d.maand,
        'dossiers.csv' as bestand,
        d.regel
    from dossier_open d
    inner join dim_profiel p on p.profiel_id = d.profiel_id
    where d.maand = @maand
        and p.trede in @treden
        and d.leeftijd >= @leeftijd_vanaf
        and d.leeftijd < @jonger_dan
)
