-- korrel: één rij per open dossier van een jongere die na een preventief gesprek instroomde, aan het laatste maandeinde; geteld worden personen
-- met: dossier_open, jongerengesprek_actueel, traject_actueel, begeleiding_actueel
records as (
    select
        d.gemeente_id,
        d.client_id as eenheid,
        case
            when exists (
                select 1
                from traject_actueel t
                where t.client_id = d.client_id
                    and t.startdatum <= @laatste_dag
                    and (t.einddatum is null or t.einddatum > @laatste_dag)
            ) then 1
            when exists (
                select 1
                from begeleiding_actueel b
                where b.client_id = d.client_id
                    and b.startdatum <= @laatste_dag
                    and (b.einddatum is null or b.einddatum > @laatste_dag)
            ) then 1
            else 0
        end as teller,
        1 as noemer,
        d.maand,
        'dossiers.csv' as bestand,
        d.regel
    from dossier_open d
    inner join dim_profiel p on p.profiel_id = d.profiel_id
    where d.maand = @laatste_maand
        and d.leeftijd < @jongerengrens
        and p.ontheffing = 'geen'
        and exists (
            select 1
            from jongerengesprek_actueel g
            inner join dim_code c on c.code_id = g.soort_id
            where c.code = 'preventief'
                and g.client_id = d.client_id
                and d.ingangsdatum >= g.gespreksdatum
                and d.ingangsdatum < g.meetmoment
        )
)
