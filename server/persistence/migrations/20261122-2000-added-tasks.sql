-- From which day a task asks for anything that came into a running year: it has no period to miss before.

alter table task add column added_on date;
comment on table task is 'module: plan. Nhiệm vụ: deadline keeps the wording and its interval; late_from is the first day it is late under the agency''s reading, null when it cannot be late yet; read_as lists what the reader said, to compare a later paper with. paper_id is the paper it stands on when that is not the plan''s own but one that asked for it (asked_index: which of its tasks; source cites it); deadline_before is the deadline it had until one was filled in from deadline_paper_id. fulfilment_… is what it comes to elsewhere, fulfilled_on set while it is done through that. added_by says who put it into a running year, added_on the day it came into it, also for another paper; own_unit_id the unit whose own work it is, which the printed plan leaves out.';

-- Of those that are there already the audit tells the day; as it only repeats that, it is no change of its own.
-- Without force the owner, who need not be above the walls, sees the rows of all agencies.
alter table task no force row level security;
alter table audit_entry no force row level security;
alter table task disable trigger user;
update task set added_on = (entry.happened_at at time zone 'Asia/Ho_Chi_Minh')::date
from audit_entry entry
where (task.added_by is not null or task.paper_id is not null)
  and entry.tenant_id = task.tenant_id and entry.table_name = 'task' and entry.row_id = task.id::text
  and entry.before is null;
alter table task enable trigger user;
alter table audit_entry force row level security;
alter table task force row level security;
