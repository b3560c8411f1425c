-- Inspections of the emulation work of units: rounds, visits, recommendations and what came of them.

create table inspection (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  year integer not null check (year between 2000 and 2100),
  title text not null check (title <> ''),
  basis text not null default '',
  starts_on date not null,
  ends_on date not null,
  checklist text[] not null default '{}',
  state text not null check (state in ('draft', 'awaitingSignature', 'concluded')),
  summary text not null default '',
  submitted_on date,
  submitted_by_name text,
  number text,
  concluded_on date,
  concluded_by_name text,
  created_at timestamptz not null,
  created_by_name text not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  check (ends_on >= starts_on),
  check ((state = 'concluded') = (concluded_on is not null)),
  check (state = 'draft' or submitted_on is not null)
);
comment on table inspection is 'module: inspection. Cuộc kiểm tra: one round of a year. checklist is what is looked at, in its order; summary is the general part of the announcement of results; number and concluded_on are those of the signed announcement.';
create index inspection_year on inspection (tenant_id, year);
call make_tenant_table('inspection');

create table inspection_member (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  inspection_id uuid not null,
  person_id uuid,
  name text not null check (name <> ''),
  position text not null default '',
  part text not null check (part in ('head', 'secretary', 'member')),
  ordinal integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, inspection_id) references inspection (tenant_id, id) on delete cascade,
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
comment on table inspection_member is 'module: inspection. Thành viên Đoàn kiểm tra; person_id is null for someone from outside the agency.';
create index inspection_member_of on inspection_member (tenant_id, inspection_id, ordinal);
call make_tenant_table('inspection_member');

create table inspection_visit (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  inspection_id uuid not null,
  unit_id uuid not null,
  planned_on date,
  place text not null default '',
  ordinal integer not null,
  held_on date,
  attendance text not null default '',
  results jsonb not null default '[]',
  strengths text not null default '',
  shortcomings text not null default '',
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, inspection_id) references inspection (tenant_id, id) on delete cascade,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  unique (tenant_id, inspection_id, unit_id)
);
comment on table inspection_visit is 'module: inspection. Đơn vị được kiểm tra in a round: when and where, and once it was held who attended and what was found. results are [{content, outcome, note}] by the checklist.';
create index inspection_visit_of on inspection_visit (tenant_id, inspection_id, ordinal);
create index inspection_visit_unit on inspection_visit (tenant_id, unit_id);
call make_tenant_table('inspection_visit');

create table recommendation (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  inspection_id uuid not null,
  visit_id uuid not null,
  ordinal integer not null,
  content text not null check (content <> ''),
  unit_id uuid not null,
  deadline jsonb not null,
  starts_on date,
  late_from date,
  waits_for text,
  state text not null check (state in ('open', 'reported', 'accepted')),
  report text,
  reported_on date,
  reported_by_name text,
  return_reason text,
  accepted_on date,
  accepted_by_name text,
  search_key text not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, inspection_id) references inspection (tenant_id, id) on delete cascade,
  foreign key (tenant_id, visit_id) references inspection_visit (tenant_id, id) on delete cascade,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  check ((state = 'accepted') = (accepted_on is not null)),
  check (state = 'open' or report is not null)
);
comment on table recommendation is 'module: inspection. Kiến nghị sau kiểm tra: what a visit asks of a unit. It binds once the round is concluded; deadline keeps the wording and its interval as tasks do; return_reason is why the last report was not enough.';
create index recommendation_of on recommendation (tenant_id, inspection_id, ordinal);
create index recommendation_open on recommendation (tenant_id, state, late_from);
create index recommendation_unit on recommendation (tenant_id, unit_id);
call make_tenant_table('recommendation', 'search_key');

create table recommendation_step (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  recommendation_id uuid not null,
  kind text not null check (kind in ('reported', 'returned', 'accepted', 'reopened')),
  body text not null,
  at timestamptz not null,
  by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, recommendation_id) references recommendation (tenant_id, id) on delete cascade
);
comment on table recommendation_step is 'module: inspection. What happened to a recommendation: reported done, returned, accepted, opened again.';
create index recommendation_step_of on recommendation_step (tenant_id, recommendation_id, at);
call make_tenant_table('recommendation_step');
