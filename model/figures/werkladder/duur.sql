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
        s.*,
        min(s.maand) over (partition by s.dossier_id, s.trede, s.blok) as van_maand,
        row_number() over (partition by s.dossier_id, s.trede, s.blok order by s.maand desc) as recent
    from standen s
),
records as (
    select
        gemeente_id,
        dossier_id as eenheid,
        trede,
        van_maand,
        maand as tot_maand,
        maand,
        'dossiers.csv' as bestand,
        regel
    from perioden
    where recent = 1
        and maand >= @vorige_december
)
