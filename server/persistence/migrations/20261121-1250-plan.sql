-- The year: drafts under review, the plan, its tasks.

create table plan (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  year integer not null check (year between 2000 and 2100),
  title text not null,
  type_code text,
  number text,
  symbol text,
  issued_on text,
  paper_id uuid not null,
  revision bigint not null default 1,
  created_at timestamptz not null,
  created_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, paper_id) references paper (tenant_id, id)
);
comment on table plan is 'module: plan. Kế hoạch năm: a committed paper. revision counts every change of the plan or its tasks.';
create index plan_year on plan (tenant_id, year);
call make_tenant_table('plan');
-- The counter alone is no news: what it counts is audited where it happened.
drop trigger audit_row on plan;
create trigger audit_row after insert or delete or update of year, title, type_code, number, symbol, issued_on, paper_id
  on plan for each row execute function audit_row();

create table plan_draft (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  paper_id uuid not null,
  year integer not null check (year between 2000 and 2100),
  state text not null check (state in ('reviewing', 'committed', 'dropped')),
  compared_plan_id uuid,
  doubt jsonb,
  doubt_settled boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid,
  updated_at timestamptz not null,
  committed_at timestamptz,
  committed_by_name text,
  plan_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, paper_id) references paper (tenant_id, id),
  foreign key (tenant_id, compared_plan_id) references plan (tenant_id, id),
  foreign key (tenant_id, plan_id) references plan (tenant_id, id)
);
comment on table plan_draft is 'module: plan. A paper under review. doubt is a question to settle first, such as a paper that seems to be of another agency.';
create index plan_draft_state on plan_draft (tenant_id, state, updated_at desc);
create unique index plan_draft_open on plan_draft (tenant_id, paper_id) where state = 'reviewing';
call make_tenant_table('plan_draft');

create table draft_row (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  draft_id uuid not null,
  ordinal double precision not null,
  class text not null,
  text text not null,
  span_start integer,
  span_end integer,
  section text[] not null default '{}',
  quarters text[] not null default '{}',
  place text,
  deadline jsonb not null,
  parties jsonb not null default '[]',
  state text not null check (state in ('kept', 'dropped')),
  origin text not null check (origin in ('read', 'added', 'split', 'merged')),
  read_as jsonb not null default '[]',
  task_before jsonb,
  difference text not null default 'new' check (difference in ('new', 'same', 'changed', 'gone')),
  task_id uuid,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, draft_id) references plan_draft (tenant_id, id) on delete cascade
);
comment on table draft_row is 'module: plan. One task as read and corrected: parties are [{part, printed, match, unitIds}]; read_as lists what the reader said first; task_before is the task it is compared with.';
create index draft_row_draft on draft_row (tenant_id, draft_id, ordinal);
call make_tenant_table('draft_row', 'read_as', 'task_before');

create table draft_change (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  draft_id uuid not null,
  position integer not null,
  sentence text not null,
  before jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, draft_id) references plan_draft (tenant_id, id) on delete cascade,
  unique (tenant_id, draft_id, position)
);
comment on table draft_change is 'module: plan. What can be undone: the rows of a draft as they were before a change, null for rows it made.';
call make_tenant_table('draft_change', 'before');

create table task (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  plan_id uuid not null,
  ordinal double precision not null,
  class text not null,
  title text not null,
  quote text not null,
  span_start integer,
  span_end integer,
  section text[] not null default '{}',
  quarters text[] not null default '{}',
  place text,
  deadline jsonb not null,
  starts_on date,
  late_from date,
  waits_for text,
  state text not null check (state in ('open', 'started', 'done', 'cancelled')),
  done_on date,
  done_by_name text,
  read_as jsonb not null default '[]',
  search_key text not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references plan (tenant_id, id) on delete cascade
);
comment on table task is 'module: plan. Nhiệm vụ: deadline keeps the wording and its interval; late_from is the first day it is late under the agency''s reading, null when it cannot be late yet; read_as lists what the reader said, to compare a later paper with.';
create index task_plan on task (tenant_id, plan_id, ordinal);
create index task_late on task (tenant_id, state, late_from);
call make_tenant_table('task', 'search_key', 'read_as');

create table task_party (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  task_id uuid not null,
  part text not null check (part in ('chair', 'coordinate')),
  printed text not null,
  match text not null check (match in ('unit', 'collective', 'outside', 'unknown')),
  ordinal integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, task_id) references task (tenant_id, id) on delete cascade
);
comment on table task_party is 'module: plan. Who the paper names for a task, as printed; collective stands for several units, outside for people or bodies that are no unit.';
create index task_party_task on task_party (tenant_id, task_id);
call make_tenant_table('task_party');

create table task_unit (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  task_id uuid not null,
  party_id uuid not null,
  unit_id uuid not null,
  part text not null check (part in ('chair', 'coordinate')),
  primary key (tenant_id, id),
  foreign key (tenant_id, task_id) references task (tenant_id, id) on delete cascade,
  foreign key (tenant_id, party_id) references task_party (tenant_id, id) on delete cascade,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  unique (tenant_id, task_id, party_id, unit_id)
);
comment on table task_unit is 'module: plan. The units that a party of a task stands for.';
create index task_unit_unit on task_unit (tenant_id, unit_id);
call make_tenant_table('task_unit');

create table task_note (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  task_id uuid not null,
  body text not null check (body <> ''),
  author_id uuid,
  author_name text not null,
  position bigint not null generated always as identity,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, task_id) references task (tenant_id, id) on delete cascade
);
comment on table task_note is 'module: plan. What people wrote beside a task.';
create index task_note_task on task_note (tenant_id, task_id, position);
call make_tenant_table('task_note');

-- ── The revision of a plan ───────────────────────────────────────────────────────────────────────────────────

-- Finished answers are kept by revision, so nothing that a plan page shows may change without raising it.
create function raise_revision_of_task() returns trigger language plpgsql as $$
begin
  update plan set revision = revision + 1
  where (tenant_id, id) in (select tenant_id, plan_id from changed);
  return null;
end $$;
create function raise_revision_of_part() returns trigger language plpgsql as $$
begin
  update plan set revision = revision + 1
  where (tenant_id, id) in (
    select task.tenant_id, task.plan_id from task
    where (task.tenant_id, task.id) in (select tenant_id, task_id from changed));
  return null;
end $$;

-- A trigger that sees the changed rows may serve one kind of change only.
create procedure raises_revision(name regclass, by_function regproc) language plpgsql as $$
begin
  execute format('create trigger revision_insert after insert on %s referencing new table as changed for each statement execute function %s()', name, by_function);
  execute format('create trigger revision_update after update on %s referencing new table as changed for each statement execute function %s()', name, by_function);
  execute format('create trigger revision_delete after delete on %s referencing old table as changed for each statement execute function %s()', name, by_function);
end $$;
call raises_revision('task', 'raise_revision_of_task');
call raises_revision('task_party', 'raise_revision_of_part');
call raises_revision('task_unit', 'raise_revision_of_part');
call raises_revision('task_note', 'raise_revision_of_part');
