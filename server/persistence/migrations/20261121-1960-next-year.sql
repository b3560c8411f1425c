-- A year drafted from the one before: where each line came from.

alter table plan_draft
  add column from_plan_id uuid,
  add foreign key (tenant_id, from_plan_id) references plan (tenant_id, id);
create unique index plan_draft_from_plan on plan_draft (tenant_id, from_plan_id) where state = 'reviewing';

create table draft_row_source (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  draft_id uuid not null,
  row_id uuid not null,
  from_task_id uuid not null,
  sentence text not null check (sentence <> ''),
  primary key (tenant_id, id),
  unique (tenant_id, draft_id, row_id),
  foreign key (tenant_id, draft_id) references plan_draft (tenant_id, id) on delete cascade,
  foreign key (tenant_id, from_task_id) references task (tenant_id, id) on delete cascade
);
comment on table draft_row_source is 'module: plan. The task of the year before that a row of a draft came from, and why it was taken over. row_id stays when a change of the row is undone, so it names no row that must exist.';
call make_tenant_table('draft_row_source');

create table task_source (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  task_id uuid not null,
  from_task_id uuid not null,
  sentence text not null check (sentence <> ''),
  primary key (tenant_id, id),
  unique (tenant_id, task_id),
  foreign key (tenant_id, task_id) references task (tenant_id, id) on delete cascade,
  foreign key (tenant_id, from_task_id) references task (tenant_id, id) on delete cascade
);
comment on table task_source is 'module: plan. The task of the year before that a task goes on from, and why it was taken over.';
create index task_source_from on task_source (tenant_id, from_task_id);
call make_tenant_table('task_source');
