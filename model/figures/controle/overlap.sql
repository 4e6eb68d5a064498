-- korrel: één rij per paar dossiers van één persoon die tegelijk lopen, in de nieuwste levering die beide noemt
-- met: geldige_lading
dubbel as (
    select
        f.*,
        l.maand,
        count(*) over (partition by f.lading_id, f.client_id) as aantal
    from fact_dossierstand f
    inner join geldige_lading l on l.lading_id = f.lading_id
),
paar as (
    select
        a.maand,
        a.gemeente_id,
        a.regel,
        b.regel as andere_regel,
        min(a.maand) over (partition by a.dossier_id, b.dossier_id) as eerste_maand,
        row_number() over (partition by a.dossier_id, b.dossier_id order by a.maand desc) as recent
    from dubbel a
    inner join dubbel b
        on b.lading_id = a.lading_id
        and b.client_id = a.client_id
        and b.dossier_id > a.dossier_id
    where a.aantal > 1
        and (b.einddatum is null or a.ingangsdatum < b.einddatum)
        and (a.einddatum is null or b.ingangsdatum < a.einddatum)
)
select
    eerste_maand as Maand,
    gemeente_id as GemeenteId,
    maand as Bronmaand,
    regel as Regel,
    andere_regel as AndereRegel
from paar
where recent = 1
order by maand, regel, andere_regel
