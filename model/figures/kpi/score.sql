-- korrel: één rij voor Totaal: het rapportcijfer in honderdsten
select
    gebied_id as GebiedId,
    score as Teller,
    0 as Noemer
from records
