-- korrel: één rij per aaneengesloten periode van een dossier op een trede, die aan het laatste maandeinde loopt of in het jaar eindigde
-- met: dossier_open
maandnummers as (
    select
        maand,
        row_number() over (order by maand) as nummer
    from geldige_lading
),
-- Within one unbroken period the number of the month and that of the row rise together, so their difference stays the same.
standen as (
    select
        d.dossier_id,
        d.gemeente_id,
        p.trede,
        d.maand,
        d.regel,
        m.nummer - row_number() over (partition by d.dossier_id, p.trede order by d.maand) as blok
    from dossier_open d
    inner join dim_profiel p on p.profiel_id = d.profiel_id
    inner join maandnummers m on m.maand = d.maand
    where d.maand <= @laatste_maand
),
perioden as (
    select
        dossier_id,
        trede,
        blok,
        min(maand) as van_maand,
        max(maand) as tot_maand
    from standen
    group by dossier_id, trede, blok
),
records as (
    select
        s.gemeente_id,
        s.dossier_id as eenheid,
        s.trede,
        p.van_maand,
        p.tot_maand,
        s.maand,
        'dossiers.csv' as bestand,
        s.regel
    from perioden p
    inner join standen s on s.dossier_id = p.dossier_id and s.maand = p.tot_maand
    where p.tot_maand >= @vorige_december
)
