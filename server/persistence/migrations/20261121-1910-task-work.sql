-- What a task comes to elsewhere, and the work that is done for it.

alter table task
  add column fulfilment_kind text check (fulfilment_kind in ('registration', 'midYearReview', 'yearEndReview',
    'councilSitting', 'initiativeRound', 'inspection', 'movement', 'propaganda')),
  add column fulfilment_id uuid,
  add column fulfilment_title text,
  add column fulfilment_path text,
  add column fulfilled_on date,
  add check (fulfilment_kind is not null or num_nonnulls(fulfilment_id, fulfilment_title, fulfilment_path, fulfilled_on) = 0);
create index task_fulfilment on task (tenant_id, fulfilment_id) where fulfilment_id is not null;

-- ── Tasks added to a running year ────────────────────────────────────────────────────────────────────────────

alter table task
  add column added_by text check (added_by in ('officer', 'unit')),
  add column own_unit_id uuid,
  add foreign key (tenant_id, own_unit_id) references unit (tenant_id, id),
  add check (own_unit_id is null or added_by = 'unit');
comment on table task is 'module: plan. Nhiệm vụ: deadline keeps the wording and its interval; late_from is the first day it is late under the agency''s reading, null when it cannot be late yet; read_as lists what the reader said, to compare a later paper with. paper_id is the paper it stands on when that is not the plan''s own but one that asked for it (asked_index: which of its tasks; source cites it); deadline_before is the deadline it had until one was filled in from deadline_paper_id. fulfilment_… is what it comes to elsewhere, fulfilled_on set while it is done through that. added_by says who put it into a running year; own_unit_id the unit whose own work it is, which the printed plan leaves out.';

-- ── Parts of a task ──────────────────────────────────────────────────────────────────────────────────────────

create table subtask (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  task_id uuid not null,
  unit_id uuid not null,
  person_id uuid,
  title text not null check (title <> ''),
  due_on date,
  note text not null default '',
  state text not null default 'open' check (state in ('open', 'done', 'returned', 'withdrawn')),
  because text,
  given_at timestamptz not null,
  given_by_name text not null,
  done_on date,
  done_by_name text,
  position bigint not null generated always as identity,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, task_id) references task (tenant_id, id) on delete cascade,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check ((state = 'returned') = (because is not null)),
  check ((state = 'done') = (done_on is not null))
);
comment on table subtask is 'module: plan. Việc con: a part of a task that its chair handed to a unit, or to one person of it; returned is open again, because says why.';
create index subtask_task on subtask (tenant_id, task_id);
create index subtask_unit on subtask (tenant_id, unit_id, state);
create index subtask_person on subtask (tenant_id, person_id, state) where person_id is not null;
call make_tenant_table('subtask');
call raises_revision('subtask', 'raise_revision_of_part');

create table confirmation (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  task_id uuid not null,
  unit_id uuid not null,
  answer text check (answer in ('accepted', 'done', 'notOurs')),
  because text,
  answered_at timestamptz not null,
  answered_by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, task_id) references task (tenant_id, id) on delete cascade,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  unique (tenant_id, task_id, unit_id),
  check ((answer is not distinct from 'notOurs') = (because is not null))
);
comment on table confirmation is 'module: plan. What a coordinating unit said of its part of a task; answer is null when it took its answer back.';
create index confirmation_unit on confirmation (tenant_id, unit_id);
call make_tenant_table('confirmation');

create table evidence (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  task_id uuid not null,
  file_name text not null check (file_name <> ''),
  format text not null check (format in ('pdf', 'docx', 'xlsx', 'jpg', 'png', 'webp')),
  byte_size integer not null,
  sha256 text not null,
  attached_at timestamptz not null,
  attached_by uuid,
  attached_by_name text not null,
  removed_at timestamptz,
  position bigint not null generated always as identity,
  primary key (tenant_id, id),
  foreign key (tenant_id, task_id) references task (tenant_id, id) on delete cascade
);
comment on table evidence is 'module: plan. Minh chứng: a file that shows that a task was done. A removed one can be put back for a day; then its bytes go.';
create index evidence_task on evidence (tenant_id, task_id);
create index evidence_removed on evidence (tenant_id, removed_at) where removed_at is not null;
call make_tenant_table('evidence');

create table evidence_content (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  evidence_id uuid not null,
  content bytea not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, evidence_id) references evidence (tenant_id, id) on delete cascade,
  unique (tenant_id, evidence_id)
);
alter table evidence_content alter column content set storage external;
comment on table evidence_content is 'module: plan. The bytes of evidence as received, apart from it so that lists never touch them.';
call make_tenant_table('evidence_content', 'content');

-- ── Who acts for whom ────────────────────────────────────────────────────────────────────────────────────────

create table delegation (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  unit_id uuid not null,
  person_id uuid not null,
  task_id uuid,
  valid_from date not null,
  valid_until date not null,
  note text not null default '',
  head_name text not null,
  given_at timestamptz not null,
  given_by_name text not null,
  revoked_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, task_id) references task (tenant_id, id) on delete cascade,
  check (valid_until > valid_from)
);
comment on table delegation is 'module: plan. Giao người làm thay: someone of a unit who acts as its head, in all of its tasks or in one, from day to day (valid_until is exclusive) unless revoked. head_name is the head acted for.';
create index delegation_person on delegation (tenant_id, person_id, valid_until);
create index delegation_unit on delegation (tenant_id, unit_id, valid_until);
call make_tenant_table('delegation');

-- ── Tasks of units that have ended ───────────────────────────────────────────────────────────────────────────

create table task_handover (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  from_unit_id uuid not null,
  to_unit_id uuid not null,
  moved jsonb not null,
  handed_at timestamptz not null,
  handed_by_name text not null,
  undone_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, from_unit_id) references unit (tenant_id, id),
  foreign key (tenant_id, to_unit_id) references unit (tenant_id, id),
  check (from_unit_id <> to_unit_id)
);
comment on table task_handover is 'module: plan. Tasks moved from a unit to another: moved is {moved, dropped, subtasks}, the rows that changed hands, those that stood for the new unit already and were taken out, and the sub-tasks, to move them back.';
call make_tenant_table('task_handover', 'moved');
