-- Tasks that another paper asked for, and deadlines that another paper gave.

alter table task
  add column paper_id uuid,
  add column asked_index integer check (asked_index >= 0),
  add column source text,
  add column deadline_before jsonb,
  add column deadline_paper_id uuid,
  add column deadline_source text,
  add column deadline_quote text,
  add foreign key (tenant_id, paper_id) references paper (tenant_id, id),
  add foreign key (tenant_id, deadline_paper_id) references paper (tenant_id, id),
  add check (num_nulls(paper_id, asked_index, source) in (0, 3)),
  add check (num_nulls(deadline_before, deadline_paper_id, deadline_source, deadline_quote) in (0, 4));
comment on table task is 'module: plan. Nhiệm vụ: deadline keeps the wording and its interval; late_from is the first day it is late under the agency''s reading, null when it cannot be late yet; read_as lists what the reader said, to compare a later paper with. paper_id is the paper it stands on when that is not the plan''s own but one that asked for it (asked_index: which of its tasks; source cites it); deadline_before is the deadline it had until one was filled in from deadline_paper_id.';
create index task_paper on task (tenant_id, paper_id) where paper_id is not null;
create index task_deadline_paper on task (tenant_id, deadline_paper_id) where deadline_paper_id is not null;
