-- Reports on a part of a year or all of it: drafted from the figures, written on, signed.

create table period_report (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null references agency (id),
  year integer not null check (year between 2000 and 2100),
  period text not null check (period in ('quarterI', 'quarterII', 'quarterIII', 'quarterIV', 'firstHalf', 'nineMonths', 'wholeYear')),
  title text not null check (title <> ''),
  addressees text[] not null default '{}',
  recipients text[] not null default '{}',
  authority text[] not null default '{}',
  signer_position text not null,
  signer_name text not null,
  body jsonb not null,
  state text not null default 'draft' check (state in ('draft', 'awaitingSignature', 'issued')),
  awaiting_since date,
  returned_because text,
  number text,
  issued_on date,
  task_id uuid,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by_name text not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, task_id) references task (tenant_id, id) on delete set null (task_id),
  check (state <> 'awaitingSignature' or awaiting_since is not null),
  check ((state = 'issued') = (issued_on is not null and number is not null))
);
comment on table period_report is 'module: overview. Báo cáo sơ kết, tổng kết: body is its sections, each number in them with the figure it stands for. task_id is the task of the plan that is done when it is issued.';
create index period_report_year on period_report (tenant_id, year desc, created_at desc);
call make_tenant_table('period_report', 'body');

create table period_report_version (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  report_id uuid not null,
  number integer not null check (number > 0),
  sentence text not null,
  body jsonb not null,
  made_at timestamptz not null,
  made_by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, report_id) references period_report (tenant_id, id) on delete cascade,
  unique (tenant_id, report_id, number)
);
comment on table period_report_version is 'module: overview. What the body of a report was after each change; the sentence says which.';
call make_tenant_table('period_report_version', 'body');
