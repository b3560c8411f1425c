-- Emulation movements: who launches what, who takes part how, what came of it.

create table movement (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  year integer not null check (year between 2000 and 2100),
  title text not null check (title <> ''),
  theme text not null default '',
  kind text not null check (kind in ('regular', 'themed')),
  launcher text not null check (launcher in ('agency', 'superior', 'bloc')),
  launcher_name text,
  answers_id uuid,
  content text not null default '',
  criteria text not null default '',
  starts_on date not null,
  ends_on date not null,
  scope_all boolean not null default true,
  participation_due date,
  state text not null check (state in ('draft', 'awaitingSignature', 'launched', 'midReviewed', 'reviewed')),
  submitted_on date,
  paper_id uuid,
  paper_number text,
  launched_on date,
  launched_by_name text,
  recall_reason text,
  search_key text not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, answers_id) references movement (tenant_id, id),
  foreign key (tenant_id, paper_id) references paper (tenant_id, id),
  check (starts_on <= ends_on),
  check ((launcher = 'agency') = (launcher_name is null)),
  check (answers_id is null or launcher = 'agency'),
  check ((state in ('launched', 'midReviewed', 'reviewed')) = (launched_on is not null))
);
comment on table movement is 'module: movement. Phong trào thi đua: launched by the agency, or adopted from a superior or a bloc that launcher_name names; answers_id is the adopted one that an own one answers. submitted_on is the day since which it waits for a signature.';
create index movement_year on movement (tenant_id, year, starts_on);
create index movement_answers on movement (tenant_id, answers_id) where answers_id is not null;
call make_tenant_table('movement', 'search_key');

create table movement_unit (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  movement_id uuid not null,
  unit_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, movement_id) references movement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  unique (tenant_id, movement_id, unit_id)
);
comment on table movement_unit is 'module: movement. The units a movement is for, where it is not for all.';
call make_tenant_table('movement_unit');

create table movement_target (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  movement_id uuid not null,
  target_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, movement_id) references movement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, target_id) references target (tenant_id, id),
  unique (tenant_id, movement_id, target_id)
);
comment on table movement_target is 'module: movement. The targets of the year that a movement serves.';
create index movement_target_target on movement_target (tenant_id, target_id);
call make_tenant_table('movement_target');

create table participation (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  movement_id uuid not null,
  unit_id uuid not null,
  state text not null default 'unsent' check (state in ('unsent', 'submitted', 'returned', 'approved')),
  work text not null default '',
  aims text not null default '',
  starts_on date,
  ends_on date,
  contact text not null default '',
  returned_fields text[] not null default '{}',
  return_reason text,
  before_return jsonb,
  sent_at timestamptz,
  sent_by_name text,
  settled_at timestamptz,
  settled_by_name text,
  reminded_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, movement_id) references movement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  unique (tenant_id, movement_id, unit_id)
);
comment on table participation is 'module: movement. What a unit will do in a movement. returned_fields are the only ones open while it is returned; before_return is what was sent then, to tell what changed.';
create index participation_unit on participation (tenant_id, unit_id);
call make_tenant_table('participation', 'before_return');

create table movement_review (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  movement_id uuid not null,
  stage text not null check (stage in ('mid', 'final')),
  held_on date not null,
  summary text not null check (summary <> ''),
  proposals text not null default '',
  written_at timestamptz not null,
  written_by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, movement_id) references movement (tenant_id, id) on delete cascade,
  unique (tenant_id, movement_id, stage)
);
comment on table movement_review is 'module: movement. Sơ kết, tổng kết of a movement: what was done over all units, and who is proposed.';
call make_tenant_table('movement_review');

create table movement_review_unit (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  review_id uuid not null,
  unit_id uuid not null,
  done text not null default '',
  figures text not null default '',
  proposed text not null default '',
  primary key (tenant_id, id),
  foreign key (tenant_id, review_id) references movement_review (tenant_id, id) on delete cascade,
  foreign key (tenant_id, unit_id) references unit (tenant_id, id),
  unique (tenant_id, review_id, unit_id)
);
comment on table movement_review_unit is 'module: movement. What one unit did by a review: its work, its figures, whom it proposes.';
call make_tenant_table('movement_review_unit');

create table best_practice (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  movement_id uuid,
  unit_id uuid not null,
  title text not null check (title <> ''),
  body text not null check (body <> ''),
  authors text not null default '',
  state text not null check (state in ('proposed', 'chosen', 'declined')),
  proposed_at timestamptz not null,
  proposed_by uuid,
  proposed_by_name text not null,
  settled_by_name text,
  search_key text not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, movement_id) references movement (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
comment on table best_practice is 'module: movement. Mô hình mới, cách làm hay of a unit, in a movement or outside of any; chosen ones are there for everyone to follow.';
create index best_practice_latest on best_practice (tenant_id, proposed_at desc);
create index best_practice_movement on best_practice (tenant_id, movement_id) where movement_id is not null;
call make_tenant_table('best_practice', 'search_key');
