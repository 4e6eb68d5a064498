-- korrel: één rij: de laatste lading die op of voor een dag (UTC) is geladen
select max(lading_id)
from dim_lading
where substring(geladen_op, 1, 10) <= @dag
