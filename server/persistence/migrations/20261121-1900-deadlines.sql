-- Deadlines that return, that units have before the agency, and that have waited for long.

alter table task
  add column waiting_since date,
  add column waiting_since_before date,
  add column units_late_from date,
  add column consolidating_unit_id uuid,
  add column periods jsonb,
  add foreign key (tenant_id, consolidating_unit_id) references unit (tenant_id, id);
comment on column task.waiting_since is 'Since when it waits for what decides its deadline; waiting_since_before is the same while a filled deadline stands in its place.';
comment on column task.units_late_from is 'First day on which units that send their part to consolidating_unit_id are late; late_from is the agency''s own.';
comment on column task.periods is 'Of a deadline that returns: {open, last, done, of}, the labels of the open and of the last finished period and their numbers; starts_on and late_from are those of the open period.';

create table task_occurrence (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  task_id uuid not null,
  period text not null,
  label text not null,
  starts_on date not null,
  late_from date not null,
  done_on date,
  done_by_name text,
  primary key (tenant_id, id),
  foreign key (tenant_id, task_id) references task (tenant_id, id) on delete cascade,
  unique (tenant_id, task_id, period),
  check ((done_on is null) = (done_by_name is null))
);
comment on table task_occurrence is 'module: plan. Một kỳ của việc định kỳ: period names it within its task (2027-03, 2027-Q2, 2027-H1); done_on is empty while it is open.';
call make_tenant_table('task_occurrence');
call raises_revision('task_occurrence', 'raise_revision_of_part');
