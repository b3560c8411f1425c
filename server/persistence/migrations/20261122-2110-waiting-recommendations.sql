-- Since when a recommendation waits for what decides its deadline: nobody waits before it binds.

alter table recommendation add column waiting_since date;
comment on table recommendation is 'module: inspection. Kiến nghị sau kiểm tra: what a visit asks of a unit. It binds once the round is concluded; deadline keeps the wording and its interval as tasks do; waiting_since is the day from which it binds and waits; return_reason is why the last report was not enough.';

-- Of those that bind already the conclusion tells the day; as it only repeats that, it is no change of its own.
-- Without force the owner, who need not be above the walls, sees the rows of all agencies.
alter table recommendation no force row level security;
alter table inspection no force row level security;
alter table recommendation disable trigger user;
update recommendation set waiting_since = inspection.concluded_on
from inspection
where inspection.tenant_id = recommendation.tenant_id and inspection.id = recommendation.inspection_id
  and inspection.state = 'concluded' and recommendation.waits_for is not null;
alter table recommendation enable trigger user;
alter table inspection force row level security;
alter table recommendation force row level security;
